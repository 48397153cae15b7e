using System.Text.RegularExpressions;
using ComplianceLint.Patterns;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Patterns;

/// <summary>The automaton only chooses which expressions are asked, so it may say too often that one begins, and never too seldom.</summary>
public sealed class TheAutomatonMissesNothing
{
    private static readonly string[] Expressions =
    [
        @"Rp[. ]*(?<n>\d{1,3}(?:\.\d{3})*)(?:,-+|,00\b)", "(?<a>agar|supaya) (?:agar|supaya)\\b", @"[^\s]{0,9}?[?&](?:kunci|pin)=[^&\s#]{2,4}",
        @"#\w+[-–&+/!%'.@*]+[A-Za-z][-–&+/!%'.@*\w]*\w", @"\{(?:\{ ?[\p{L}_][\p{L}\d_ .]{0,4}\}\}|[a-z]+_[a-z_]+\})", "x{3,}", "[^a-k]+k", @"\D\W\S?", "(?:[sK]i?|)k{2}", ".{2,3}!", "é+a",
    ];

    private static readonly string Letters = "aAbkKsSixXpPRr0123 .,-–_#{}?&=!é\u212Aſı\n" + "agar supaya";

    [Theory]
    [InlineData(RegexOptions.None)]
    [InlineData(RegexOptions.IgnoreCase)]
    public void Whatever_an_expression_matches_may_begin_there(RegexOptions casing)
    {
        var exact = Expressions.Select(expression => new Regex(@"\A(?:" + expression + ")", casing | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)).ToArray();
        var rough = Expressions.Select(expression => ExpressionReader.Read(expression, casing == RegexOptions.IgnoreCase)).ToArray();
        Assert.All(rough, Assert.NotNull);
        var automaton = new PatternAutomaton(rough);
        Gen.String[Gen.Char[Letters], 0, 12].Sample(
            text =>
            {
                var candidates = automaton.CandidatesAt(text).ToArray();
                return Enumerable.Range(0, exact.Length).All(i => !exact[i].IsMatch(text) || candidates.Contains(i));
            },
            iter: 50_000);
    }

    [Fact]
    public void A_plain_word_begins_no_pattern_of_other_letters()
    {
        var automaton = new PatternAutomaton([ExpressionReader.Read("Di A(?<w>mbil|jukan)", ignoresCase: false), ExpressionReader.Read(@"\d+ ?rb\b", ignoresCase: true)]);
        Assert.Empty(automaton.CandidatesAt("warga menunggu").ToArray());
        Assert.Equal([0], automaton.CandidatesAt("Di Ambil saja").ToArray());
        Assert.Equal([1], automaton.CandidatesAt("50 RB per hari").ToArray());
    }

    [Fact]
    public void An_expression_that_is_not_read_may_begin_anywhere() =>
        Assert.Equal([0], new PatternAutomaton([ExpressionReader.Read(@"[a-z-[aeiou]]+", ignoresCase: false)]).CandidatesAt("?").ToArray());

    [Fact]
    public void A_text_that_needs_too_many_states_makes_every_pattern_a_candidate()
    {
        // The automaton must remember where the last fourteen letters had an “a”: 16,384 states.
        var automaton = new PatternAutomaton([ExpressionReader.Read("[ab]*a" + string.Concat(Enumerable.Repeat("[ab]", 14)) + "!", ignoresCase: false), ExpressionReader.Read("q", ignoresCase: false)]);
        Assert.Equal([1], automaton.CandidatesAt("q").ToArray());
        var random = new Random(1);
        var isFull = false;
        for (var i = 0; i < 2000 && !isFull; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => random.Next(2) == 0 ? 'a' : 'b'));
            isFull = automaton.CandidatesAt(text).Length == 2;
        }

        Assert.True(isFull);
        Assert.Equal([1], automaton.CandidatesAt("q").ToArray());
    }
}
