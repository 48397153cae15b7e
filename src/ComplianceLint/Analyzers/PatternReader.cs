using System.Text.RegularExpressions;
using ComplianceLint.Patterns;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Reads patterns, and refuses those that cost more than one look at their text.</summary>
internal static partial class PatternReader
{
    public const int MostPatterns = 40;
    public const int LongestExpression = 400;
    private const string Start = @"\A(?:";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static IReadOnlyList<Pattern> Patterns(this CheckReader reader)
    {
        if (reader.Required("patterns") is not { } node) return [];
        var patterns = reader.Mappings(node);
        reader.AtMost(node, patterns.Count, MostPatterns, new("pola", "patterns"));
        return [.. patterns.Select(Read).OfType<Pattern>()];
    }

    /// <summary>True when every pattern of a check says what to write instead.</summary>
    public static bool AllReplace(Node check) => PatternsIn(check).All(pattern => pattern["replace"] is { IsNull: false });

    private static IEnumerable<Node> PatternsIn(Node node) => node.Children.SelectMany(child => child.Name switch
    {
        "patterns" => child.Kind == NodeKind.Sequence ? child.Children : [child],
        "id" or "en" => PatternsIn(child),
        _ => [],
    });

    private static Pattern? Read(CheckReader reader)
    {
        var expression = ReadExpression(reader);
        var at = ConditionReader.ReadElements(reader, "at");
        var terms = reader.Terms("terms");
        var having = reader.Text("having");
        var replace = reader.Text("replace");
        var isSafe = reader.Flag("safe");
        var guard = reader.Guard();
        if (at.Count == 0 && terms.Count == 0) reader.Fault(reader.Node, "Sebutkan tempat pola dimulai: “at” atau “terms”.", "Name where the pattern begins: “at” or “terms”.");
        if (having is null && at.Any(kind => kind is ElementKind.Word or ElementKind.Punctuation))
        {
            reader.Fault(reader.Node["at"]!, "Pola pada tiap kata atau tanda baca memerlukan “having”: huruf yang pasti ada di dalamnya.", "A pattern at every word or mark needs “having”: characters of which one is in it.");
        }

        if (isSafe && replace is null) reader.Fault(reader.Node["safe"]!, "“safe” memerlukan “replace”.", "“safe” needs “replace”.");
        if (expression is not null && replace is not null) CheckGroups(reader, expression, replace);
        reader.End();
        return expression is null ? null : new Pattern(expression, ExpressionReader.Read(reader.Node["find"]!.Text, expression.Options.HasFlag(RegexOptions.IgnoreCase)))
        {
            At = at,
            Terms = terms,
            Having = having,
            Replace = replace,
            IsSafe = isSafe,
            Guard = guard,
        };
    }

    private static Regex? ReadExpression(CheckReader reader)
    {
        if (reader.Required("find") is not { } node) return null;
        if (node.Text.Length > LongestExpression)
        {
            reader.Fault(node, $"Pola ini terlalu panjang: paling banyak {LongestExpression} huruf.", $"This pattern is too long: at most {LongestExpression} characters.");
            return null;
        }

        if (PatternShape.LooksAround(node.Text))
        {
            reader.Fault(node, "Pola tidak boleh melihat ke depan, ke belakang, atau ke kelompoknya sendiri.", "A pattern may not look ahead, behind, or back at a group of its own.");
            return null;
        }

        if (PatternShape.RepeatsRepetition(node.Text))
        {
            reader.Fault(node, "Pola tidak boleh mengulang pengulangan, misalnya (a+)+.", "A pattern may not repeat a repetition, as in (a+)+.");
            return null;
        }

        try
        {
            var options = reader.Choice("case", "any", "exact") == "exact" ? Options : Options | RegexOptions.IgnoreCase;
            var expression = new Regex($@"{Start}{node.Text})", options);
            if (!expression.IsMatch("")) return expression;
            reader.Fault(node, "Pola ini cocok dengan teks kosong.", "This pattern matches an empty text.");
        }
        catch (RegexParseException fault)
        {
            var place = Math.Min(fault.Offset - Start.Length, node.Text.Length);
            reader.Fault(node, $"Pola ini salah tulis di huruf ke-{place} ({fault.Error}).", $"This pattern is written wrongly at character {place} ({fault.Error}).");
        }

        return null;
    }

    private static void CheckGroups(CheckReader reader, Regex expression, string replace)
    {
        foreach (var name in GroupName().Matches(replace).Select(match => match.Groups["name"].Value))
        {
            if (!expression.GetGroupNames().Contains(name, StringComparer.Ordinal)) reader.FaultUnknown(reader.Node["replace"]!, name, expression.GetGroupNames().Where(group => group != "0"));
        }
    }

    [GeneratedRegex(@"\$\{(?<name>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex GroupName();
}
