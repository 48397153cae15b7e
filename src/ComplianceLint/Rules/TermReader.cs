using ComplianceLint.Morphology;

namespace ComplianceLint.Rules;

/// <summary>Reads the terms of a check: texts, mappings with options, and the rows of tables beside the rules.</summary>
internal static class TermReader
{
    /// <summary>How many terms one list may have, with those of its tables.</summary>
    public const int MostTerms = 5000;

    public const int LongestTerm = 100;

    public static IReadOnlyList<Term> Terms(this CheckReader reader, string key, bool mayBeDisguised = false) =>
        reader.Optional(key) is { } node ? reader.Terms(node, mayBeDisguised) : [];

    /// <param name="reader">The check's reader.</param>
    /// <param name="node">The list.</param>
    /// <param name="mayBeDisguised">True where terms are what is looked for: what stands around it is not looked for in disguise.</param>
    public static IReadOnlyList<Term> Terms(this CheckReader reader, Node node, bool mayBeDisguised = false)
    {
        if (node.Kind != NodeKind.Sequence) return [.. ReadEntry(reader, node, mayBeDisguised)];
        if (node.Children.Count == 0) reader.Fault(node, "Daftar ini kosong.", "This list is empty.");
        List<Term> terms = [.. node.Children.SelectMany(entry => ReadEntry(reader, entry, mayBeDisguised))];
        reader.AtMost(node, terms.Count, MostTerms, new("istilah", "terms"));
        return terms;
    }

    /// <summary>Terms of which some have guards of their own, alone or in groups: <c>{ any: [terms], unless: …, onlyIf: …, weak: true }</c>.</summary>
    public static IReadOnlyList<Guarded<IReadOnlyList<Term>>> GuardedTerms(this CheckReader reader, string key)
    {
        if (reader.Optional(key) is not { } node) return [];
        if (node.Kind == NodeKind.Sequence && node.Children.Count == 0) reader.Fault(node, "Daftar ini kosong.", "This list is empty.");
        var plain = new List<Term>();
        var guarded = new List<Guarded<IReadOnlyList<Term>>>();
        foreach (var entry in node.Kind == NodeKind.Sequence ? node.Children : [node]) ReadGuarded(reader, entry, plain, guarded);
        reader.AtMost(node, plain.Count + guarded.Sum(group => group.Value.Count), MostTerms, new("istilah", "terms"));
        if (plain.Count > 0) guarded.Insert(0, new(plain, Guard.None));
        return guarded;
    }

    /// <summary>The terms with what <c>disguised</c> beside their list says; those that want their letters as written stay plain.</summary>
    public static IReadOnlyList<Guarded<IReadOnlyList<Term>>> WithDisguises(this CheckReader reader, IReadOnlyList<Guarded<IReadOnlyList<Term>>> groups) =>
        !reader.Flag("disguised")
            ? groups
            : [.. groups.Select(group => group with { Value = [.. group.Value.Select(term => term.ExactCase ? term : term with { Disguised = true })] })];

    /// <summary>One term with what guards it.</summary>
    public static Guarded<Term> GuardedTerm(this CheckReader reader, Node node)
    {
        if (node.Kind == NodeKind.Scalar) return new(new Term(TermText(reader, node)), Guard.None);
        var mapping = reader.At(node);
        var term = new Guarded<Term>(ReadKeys(mapping, mayBeDisguised: true), mapping.Guard());
        mapping.End();
        return term;
    }

    public static Term ReadTerm(this CheckReader reader, Node node, bool mayBeDisguised = false)
    {
        if (node.Kind == NodeKind.Scalar) return new Term(TermText(reader, node));
        var mapping = reader.At(node);
        var term = ReadKeys(mapping, mayBeDisguised);
        mapping.End();
        return term;
    }

    /// <summary>The keys of a term among others of the same mapping.</summary>
    private static Term ReadKeys(CheckReader mapping, bool mayBeDisguised)
    {
        var term = new Term(mapping.Required("term") is { } text ? TermText(mapping, text) : "")
        {
            ExactCase = mapping.Choice("case", "any", "exact") == "exact",
            ProperNames = mapping.Choice("properName", "match", "skip", "only") switch
            {
                "skip" => ProperNames.Skip,
                "only" => ProperNames.Only,
                _ => ProperNames.Match,
            },
            Parts = mapping.Flag("parts"),
            Suggestions = mapping.Texts("suggest"),
            IsSafe = mapping.Flag("safe"),
            Affixes = ReadAffixes(mapping),
            Except = mapping.Texts("except"),
            Disguised = mayBeDisguised && mapping.Flag("disguised"),
        };
        if (term.Affixes.Count > 0) CheckInflection(mapping, term);
        else if (mapping.Optional("except") is { } except) mapping.Fault(except, "“except” hanya berarti bersama “affixes”.", "“except” only means something with “affixes”.");
        if (term is { Disguised: true, ExactCase: true })
        {
            mapping.Fault(mapping.Node["disguised"]!, "“disguised” tidak dapat bersama “case: exact”.", "“disguised” cannot go with “case: exact”.");
        }

        return term;
    }

    /// <summary><c>affixes: true</c>, <c>affixes: nonstandard</c>, or a list of classes.</summary>
    private static IReadOnlyList<string> ReadAffixes(CheckReader mapping)
    {
        if (mapping.Optional("affixes") is not { } node) return [];
        if (node is { Kind: NodeKind.Scalar, Text: "true" }) return [AffixNames.Everything];
        if (node is { Kind: NodeKind.Scalar, Text: "false" }) return [];
        if (node is { Kind: NodeKind.Scalar, Text: AffixNames.Nonstandard }) return [AffixNames.Nonstandard];
        if (node.Kind == NodeKind.Scalar)
        {
            if (AffixNames.All.Contains(node.Text, StringComparer.Ordinal)) return [node.Text];
            mapping.FaultUnknown(node, node.Text, ["true", "false", AffixNames.Nonstandard, .. AffixNames.All]);
            return [];
        }

        if (node.Children.Count == 0) mapping.Fault(node, "Daftar ini kosong.", "This list is empty.");
        foreach (var child in node.Children.Where(child => !AffixNames.All.Contains(child.Text, StringComparer.Ordinal))) mapping.FaultUnknown(child, child.Text, AffixNames.All);
        return [.. node.Children.Select(child => child.Text)];
    }

    private static void CheckInflection(CheckReader mapping, Term term)
    {
        if (!TermForms.CanTakeAffixes(term.Text))
        {
            mapping.Fault(mapping.Node["affixes"]!, "Imbuhan memerlukan istilah yang hanya terdiri atas huruf.", "Affixes need a term that has only letters.");
        }
    }

    private static bool HasGuard(Node node) => node["unless"] is not null || node["onlyIf"] is not null || node["weak"] is not null;

    private static void ReadGuarded(CheckReader reader, Node entry, List<Term> plain, List<Guarded<IReadOnlyList<Term>>> guarded)
    {
        if (entry.Kind == NodeKind.Mapping && entry["any"] is not null)
        {
            var group = reader.At(entry);
            group.Required("any");
            guarded.Add(new(group.Terms("any", mayBeDisguised: true), group.Guard()));
            group.End();
        }
        else if (HasGuard(entry))
        {
            var term = reader.GuardedTerm(entry);
            guarded.Add(new([term.Value], term.Guard));
        }
        else
        {
            plain.AddRange(ReadEntry(reader, entry, mayBeDisguised: true));
        }
    }

    /// <summary>One term, or all those of a table: <c>{ from: data/FILE.yaml }</c>.</summary>
    private static IEnumerable<Term> ReadEntry(CheckReader reader, Node node, bool mayBeDisguised)
    {
        if (node.Kind != NodeKind.Mapping || node["from"] is null) return [reader.ReadTerm(node, mayBeDisguised)];
        var mapping = reader.At(node);
        mapping.Required("from");
        List<Term> terms = [.. mapping.Table("from").Select(row => row.ReadTerm(row.Node, mayBeDisguised))];
        mapping.End();
        return terms;
    }

    private static string TermText(CheckReader reader, Node node)
    {
        if (!reader.IsScalar(node)) return "";
        if (!TermTable.CanOccur(node.Text)) reader.Fault(node, "Istilah ini kosong atau melewati akhir kalimat.", "This term is empty or goes across the end of a sentence.");
        reader.AtMost(node, node.Text.Length, LongestTerm, new("huruf dalam satu istilah", "characters in one term"));
        return node.Text;
    }
}
