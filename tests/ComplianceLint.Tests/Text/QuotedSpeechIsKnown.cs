using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class QuotedSpeechIsKnown
{
    [Theory]
    [InlineData("“[|Buka|] [|besok|]” kata dia")]
    [InlineData("\"[|Buka|] [|besok|]\" kata dia")]
    [InlineData("«[|Buka|]» kata dia")]
    [InlineData("'[|Buka|] [|besok|]' kata dia")]
    [InlineData("‘[|Buka|]’ kata dia")]
    [InlineData("„[|Buka|]” kata dia")]
    [InlineData("“[|Kata|] ‘[|gratis|]’ [|itu|]” kata dia")]
    [InlineData("“[|Dia|] [|bilang|] “[|ayo|]”” kata dia")]
    [InlineData("“[|Hari|] [|Jum’at|] [|libur|]” kata dia")]
    [InlineData("'[|Hari|] [|Jum'at|] [|libur|]' kata dia")]
    public void Words_between_marks_are_quoted(string marked) => Scanned.Has(marked, IsQuotedWord);

    [Theory]
    [InlineData("“Buka besok kata dia")]
    [InlineData("Buka besok” kata dia")]
    [InlineData("Hari Jum'at dan Jum’at itu")]
    [InlineData("Sudah, 'kan? Itu bagus, 'kan? Ya.")]
    [InlineData("Layar 5\" dan 7 inci")]
    public void A_mark_without_its_partner_quotes_nothing(string text) => Scanned.Has(text, IsQuotedWord);

    private static bool IsQuotedWord(Element element) => element.Kind == ElementKind.Word && (element.Zone & Zone.Quoted) != 0;
}
