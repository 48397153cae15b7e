namespace ComplianceLint.Fixes;

/// <summary>Why a fix is refused, as the end of a sentence.</summary>
internal static class FixReasons
{
    public static LocalizedText Unreadable { get; } = new("berkas tidak lagi terbaca sesudahnya", "the file could not be read any more");

    public static LocalizedText OtherField { get; } = new("isian lain ikut berubah", "another field would change");

    public static LocalizedText OtherPart { get; } = new("unggahan akan terbagi dengan cara lain", "the post would be split in another way");

    public static LocalizedText Unchecked { get; } = new("hasilnya tidak dapat diperiksa sampai selesai", "the result could not be checked to the end");

    public static LocalizedText Restless { get; } = new(
        $"masih berubah setelah {Fixer.MostPasses} putaran", $"it still changes after {Fixer.MostPasses} passes");

    public static LocalizedText NewError(Rule rule) => new($"menimbulkan kesalahan baru dari {rule.Id}", $"it adds an error of {rule.Id}");

    public static LocalizedText OverLimit(ChannelCount count) => new(
        $"melampaui batas {count.Channel.Title}: {LocalizedText.Number(count.Count).Id} dari {LocalizedText.Number(count.Max).Id} {count.Unit.Id}",
        $"it exceeds the limit of {count.Channel.Title}: {LocalizedText.Number(count.Count).En} of {LocalizedText.Number(count.Max).En} {count.Unit.En}");

    public static LocalizedText Circle(IReadOnlyList<string> rules) => rules is [var only]
        ? new($"perbaikan {only} berputar-putar tanpa akhir", $"the fixes of {only} go round in a circle")
        : new($"perbaikan saling membatalkan: {string.Join(", ", rules)}", $"fixes undo each other: {string.Join(", ", rules)}");
}
