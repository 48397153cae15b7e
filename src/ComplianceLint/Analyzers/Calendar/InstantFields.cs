using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Reads the names of fields that state a time.</summary>
internal static class InstantFields
{
    /// <param name="check">The check.</param>
    /// <param name="key">The key that names the field.</param>
    /// <param name="others">What may stand there besides.</param>
    public static FieldPath Required(CheckReader check, string key, params string[] others)
    {
        var written = check.RequiredText(key);
        if (FieldPath.Parse(written) is { Shape.Type: FieldType.Instant } path) return path;
        if (written.Length > 0) check.FaultUnknown(check.Node[key]!, written, All.Concat(others));
        return new FieldPath(null, PostFields.Root.Child("jadwal")!);
    }

    public static LocalizedText NameOf(FieldPath path) => new(path.Shape.Name, path.Shape.Alias ?? path.Shape.Name);

    private static IEnumerable<string> All => FieldPath.All.Where(path => FieldPath.Parse(path)!.Shape.Type == FieldType.Instant);
}
