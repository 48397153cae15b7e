namespace ComplianceLint.Syntax;

/// <summary>What YAML and JSON can both get wrong.</summary>
/// <remarks>No message quotes the file: a fault may stand in the middle of somebody's identity number.</remarks>
internal static class SyntaxFailure
{
    /// <summary>Collections inside collections; a post needs four.</summary>
    public const int MaximumDepth = 64;

    public static LocalizedText Nul { get; } = new(
        "Ada karakter NUL (U+0000) di dalam teks. Hapus karakter itu.",
        "There is a NUL character (U+0000) in the text. Delete it.");

    public static LocalizedText TooDeep { get; } = new(
        $"Daftar atau pasangan bersarang lebih dari {MaximumDepth} tingkat. Kurangi tingkatannya.",
        $"Lists or mappings are nested more than {MaximumDepth} levels deep. Use fewer levels.");

    public static Failure At(SourceText source, int offset, string code, LocalizedText message) =>
        new(code, source.Path, message, source.PositionOf(offset));

    public static Failure DuplicateKey(SourceText source, TextSpan key, TextSpan first)
    {
        var line = source.PositionOf(first.Start).Line;
        return At(source, key.Start, EngineRules.DuplicateKey, new LocalizedText(
            $"Kunci ini sudah ada di baris {line}, dan yang pertama itulah yang berlaku. Hapus salah satunya.",
            $"This key is already on line {line}, and the first one counts. Remove one of the two."));
    }
}
