using System.Text;
using ComplianceLint.Text;
using CsCheck;
using Xunit;

namespace ComplianceLint.UnicodeTests;

public sealed class ComposedAndDecomposedTextsFoldAlike
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char["abcdeinosuyzABEINO"], 1, 6],
        Gen.OneOf(Gen.Int[0xC0, 0x17F], Gen.Int[0x1E00, 0x1EFF], Gen.Int[0x300, 0x345], Gen.Int[0xAC00, 0xAD00], Gen.Int[0x410, 0x45F], Gen.Int[0x386, 0x3CE], Gen.Int['a', 'z'])
            .Where(value => value is not (0xD7 or 0xF7 or 0x387))
            .Array[1, 6].Select(values => string.Concat(values.Select(char.ConvertFromUtf32))));

    [Fact]
    public void Every_code_point()
    {
        var wrong = new List<string>();
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (value is (>= 0xD800 and <= 0xDFFF) or 0xFFFE) continue;
            var text = "x" + char.ConvertFromUtf32(value);
            if (!FoldAlike(text, text.Normalize(NormalizationForm.FormD)) || !FoldAlike(text, text.Normalize(NormalizationForm.FormC))) wrong.Add($"U+{value:X4}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Tokens_of_running_text() =>
        Words.Array[1, 8].Select(words => string.Join(' ', words)).Sample(
            text => TokensOf(text.Normalize(NormalizationForm.FormD)) == TokensOf(text.Normalize(NormalizationForm.FormC)),
            iter: 50_000,
            print: text => string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}")));

    private static bool FoldAlike(string a, string b) =>
        string.Equals(Fold.String(a), Fold.String(b), StringComparison.Ordinal) && Fold.Hash(a) == Fold.Hash(b) && Fold.Equal(a, Fold.String(b));

    private static string TokensOf(string text)
    {
        var elements = new ElementList();
        Scanner.Scan(text, 0, Zone.Body, [], elements);
        return string.Join(' ', elements.ToArray().Where(element => element.IsToken)
            .Select(element => $"{element.Kind} {Fold.String(text.AsSpan(element.Start, element.Length))} {element.Payload}"));
    }
}
