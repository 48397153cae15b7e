using ComplianceLint.Rules;
using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Spans;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Disguises;

public sealed class DisguisedTermsHaveTheirSpans
{
    private const string Indonesian =
        "goblok goblog kegoblokan tolol ketololan bangsat bajingan brengsek keparat bedebah sialan bacot bangke jancok kontol memek ngentot jembut pukimak lonte jablay bencong ndasmu";

    private const string English =
        "fuck fucking motherfucker shit bullshit bastards asshole dickhead wanker cunt whore slut morons";

    private static readonly OneRule Rule = new($"{{ kind: existence, id: {{ terms: [{Indonesian.Replace(' ', ',')}], disguised: true }}, en: {{ terms: [{English.Replace(' ', ',')}], disguised: true }} }}");

    /// <summary>The terms, and a sentence of their language to plant them in.</summary>
    private static readonly (string Word, string Before, string Behind)[] Terms =
    [
        .. Words(Indonesian, "Warga yang datang itu ", " sekali, kata mereka di depan loket pelayanan."),
        .. Words(English, "The people who came there were ", " indeed, and they said so at the office."),
    ];

    [Fact]
    public void In_Markdown() => Dice.Check(6000, Draft, draft => Holds("a.md", draft));

    [Fact]
    public void In_JSON() => Dice.Check(3000, dice => "{\"teks\": " + JsonStrings.Write(dice, Draft(dice)) + "}", draft => Holds("a.json", draft));

    [Fact]
    public void Plain_words_of_drafts_and_examples_are_in_no_disguise()
    {
        var texts = Samples.All.Concat(
            from rule in BuiltInPacks.ReadAll().SelectMany(pack => pack.Rules)
            from example in rule.Examples.Where(example => !example.IsBad)
            select new SourceText($"{rule.Id}.md", MarkedDraft.Read(example.Text).Text));
        foreach (var source in texts)
        {
            var found = Find(source).Select(diagnostic => diagnostic.Match!.ToLowerInvariant()).ToList();
            Assert.DoesNotContain(found, match => !Terms.Any(term => term.Word == match));
        }
    }

    private static Planted Draft(Dice dice)
    {
        var (word, before, behind) = dice.Pick(Terms);
        var written = Disguise.Write(dice, word);
        var edge = dice.Once(4) ? "\u200B" : "";
        return before + edge + new Planted(written, [new Plant(0, written.Length, word, Zone.Body, null)]) + edge + behind;
    }

    private static void Holds(string path, Planted draft)
    {
        var found = Find(new SourceText(path, draft.Text));
        var plant = Assert.Single(draft.Plants);
        Assert.Equal([new TextSpan(plant.Start, plant.End - plant.Start)], found.Select(diagnostic => diagnostic.Span));
    }

    private static List<Diagnostic> Find(SourceText source) =>
    [
        .. PostDocument.Parse(source, ParseOptions.Default).Posts
            .SelectMany(post => Rule.Set.Analyze(post, TestRules.Options).Diagnostics)
            .Where(diagnostic => diagnostic.Rule.Id == "uji/aturan"),
    ];

    private static IEnumerable<(string Word, string Before, string Behind)> Words(string words, string before, string behind) =>
        words.Split(' ').Select(word => (word, before, behind));
}
