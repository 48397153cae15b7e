using System.Globalization;
using ComplianceLint.Calendar;

namespace ComplianceLint.Facts;

/// <summary>The words of rule files for facts and matters, and facts as messages show them.</summary>
internal static class FactNames
{
    /// <summary>More would be a list and no sentence.</summary>
    private const int MostShown = 4;

    public static IReadOnlyList<string> Kinds { get; } = ["date", "time", "money", "phone", "link"];

    public static IReadOnlyList<string> Topics { get; } = ["id", "title", "campaign", "hashtag", "link"];

    public static LocalizedText None { get; } = new("", "");

    public static FactKind KindOf(string word) => (FactKind)Kinds.ToList().IndexOf(word);

    public static Topic TopicOf(string word) => (Topic)Topics.ToList().IndexOf(word);

    /// <summary>The values one behind the other; of numbers and addresses, which are nobody's business, how many there are.</summary>
    public static LocalizedText Values(FactKind kind, IReadOnlyList<StatedFact> facts)
    {
        var count = facts.Count.ToString(CultureInfo.InvariantCulture);
        if (kind == FactKind.Phone) return new($"{count} nomor telepon", $"{count} phone numbers");
        if (kind == FactKind.Link) return new($"{count} tautan", $"{count} links");
        var shown = facts.Take(MostShown).Select(Show).ToList();
        var rest = facts.Count > MostShown ? ", …" : "";
        return new(string.Join(", ", shown.Select(text => text.Id)) + rest, string.Join(", ", shown.Select(text => text.En)) + rest);
    }

    private static LocalizedText Show(StatedFact fact) => fact.Kind switch
    {
        FactKind.Date => DateText.Of(fact.Date!.Value),
        FactKind.Time => Both(DateText.Of((int)fact.Value)),
        _ => Both("Rp" + Grouped(fact.Amount!.Value)),
    };

    /// <summary>Full stops between groups of three digits, and a comma before the hundredths.</summary>
    private static string Grouped(decimal amount) =>
        amount.ToString("#,##0.##", CultureInfo.InvariantCulture).Replace(',', ' ').Replace('.', ',').Replace(' ', '.');

    private static LocalizedText Both(string text) => new(text, text);
}
