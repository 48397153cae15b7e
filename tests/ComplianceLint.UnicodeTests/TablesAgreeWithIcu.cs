using System.Text;
using ComplianceLint.Text.Folding;
using CsCheck;
using Xunit;

namespace ComplianceLint.UnicodeTests;

public sealed class TablesAgreeWithIcu
{
    private static readonly NormalizationForm[] Forms =
        [NormalizationForm.FormC, NormalizationForm.FormD, NormalizationForm.FormKC, NormalizationForm.FormKD];

    private static readonly Gen<int> Marks = Gen.OneOf(
        Gen.Int[0x300, 0x36F], Gen.Int[0x483, 0x487], Gen.Int[0x591, 0x5C7], Gen.Int[0x610, 0x65F], Gen.Int[0x93C, 0x94D], Gen.Int[0x1DC0, 0x1DFF], Gen.Int[0x302A, 0x309A]);

    private static readonly Gen<int> Letters = Gen.OneOf(
        Gen.Int['A', 'z'], Gen.Int[0xA0, 0x24F], Gen.Int[0x370, 0x52F], Gen.Int[0x900, 0xDFF], Gen.Int[0x1E00, 0x1FFF], Gen.Int[0x1100, 0x11FF], Gen.Int[0xAC00, 0xD7A3],
        Gen.Int[0x3040, 0x30FF], Gen.Int[0xF900, 0xFAFF], Gen.Int[0xFB00, 0xFDFA], Gen.Int[0xFE00, 0xFFDC], Gen.Int[0x11080, 0x11DFF], Gen.Int[0x1D100, 0x1D7FF], Gen.Int[0x2F800, 0x2FA1D]);

    private static readonly Gen<int> Anything = Gen.Int[0, 0x10FFFF].Where(value => value is not (>= 0xD800 and <= 0xDFFF) and not 0xFFFE);

    [Fact]
    public void Icu_is_at_work() => Assert.Equal("fi", "ﬁ".Normalize(NormalizationForm.FormKC));

    [Fact]
    public void On_every_code_point()
    {
        var wrong = new List<string>();
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            // .NET refuses these.
            if (value is (>= 0xD800 and <= 0xDFFF) or 0xFFFE) continue;
            var text = char.ConvertFromUtf32(value);
            foreach (var form in Forms.Where(form => !Agree(text, form))) wrong.Add($"U+{value:X4} {form}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void On_every_pair_that_composes_and_on_the_pair_turned_round()
    {
        for (var i = 0; i < UnicodeTables.Pairs.Length; i++)
        {
            var first = char.ConvertFromUtf32((int)(UnicodeTables.Pairs[i] >> 21));
            var second = char.ConvertFromUtf32((int)(UnicodeTables.Pairs[i] & 0x1FFFFF));
            foreach (var form in Forms)
            {
                Assert.True(Agree(first + second, form) && Agree(second + first, form), $"{first} {second} {form}");
                Assert.True(Agree(first + "\u0323" + second, form) && Agree(first + second + "\u0301\u0345", form), $"{first} {second} {form}");
            }
        }
    }

    [Fact]
    public void On_letters_with_rows_of_marks() => Compare(Gen.OneOf(Letters, Marks, Marks).Array[1, 12], 200_000);

    [Fact]
    public void On_rows_of_any_code_points() => Compare(Gen.OneOf(Anything, Letters, Marks).Array[1, 12], 100_000);

    [Fact]
    public void On_long_rows_of_marks() => Compare(Gen.OneOf(Marks, Marks, Marks, Letters).Array[30, 300], 2_000);

    private static void Compare(Gen<int[]> texts, int count) =>
        texts.Select(values => string.Concat(values.Select(char.ConvertFromUtf32))).Sample(
            text => Forms.All(form => Agree(text, form)),
            iter: count,
            print: text => string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}")));

    private static bool Agree(string text, NormalizationForm form) =>
        string.Equals(Normalization.Normalize(text, form), text.Normalize(form), StringComparison.Ordinal);
}
