using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class LanguageIsTheStatedOne
{
    private static readonly OneRule Rule = new("{ kind: language }");

    [Theory]
    [InlineData("---\nbahasa: id\n---\n[||]Join our webinar and register now for the course with your friends.")]
    [InlineData("---\nbahasa: en\n---\n[||]Ikuti webinar kami dan daftar sekarang untuk pelatihan di kota Anda.")]
    [InlineData("---\nbahasa: id\n---\nIkuti webinar Cyber Security Awareness dan daftar sekarang di kota Anda.")]
    [InlineData("---\nbahasa: en\n---\nJoin us at the Festival Kuliner Nusantara and taste the best of Sagara.")]
    [InlineData("---\nbahasa: id\n---\nJoin our webinar now!")]
    [InlineData("---\nbahasa: id\n---\nSugeng enjing, monggo pinarak wonten ing acara budaya, matur nuwun sedaya.")]
    [InlineData("Join our webinar and register now for the course with your friends.")]
    [InlineData("---\nbahasa: id\nvarian:\n  x: \"[||]Join our webinar and register now for the course with your friends.\"\n---\nIkuti webinar kami dan daftar sekarang.")]
    public void Another_language_is_found_at_the_beginning_of_its_text(string marked) => Rule.Finds(marked);

    [Fact]
    public void The_language_is_named() =>
        Assert.Equal(new LocalizedText("Inggris", "English"), OneRule.WithMessage("{language}", "{ kind: language }").FindingIn("---\nbahasa: id\n---\nJoin our webinar and register now for the course with your friends.").Message);

    [Fact]
    public void Shorter_texts_may_count_too() => Assert.Single(new OneRule("{ kind: language, minWords: 3 }").FindingsIn("---\nbahasa: id\n---\nJoin our webinar and learn!"));
}
