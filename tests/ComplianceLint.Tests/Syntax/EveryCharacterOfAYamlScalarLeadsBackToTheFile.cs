using System.Text.RegularExpressions;
using ComplianceLint.Syntax;
using CsCheck;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceLint.Tests.Syntax;

public sealed partial class EveryCharacterOfAYamlScalarLeadsBackToTheFile
{
    private const string Break = "(?:\r\n|[\r\n\u0085\u2028\u2029])";

    [Fact]
    public void In_every_style_the_decoder_gives_what_the_library_gives()
    {
        var read = new Dictionary<ScalarStyle, int>();
        YamlText.Scalar.Sample(scalar =>
        {
            var yaml = "judul: " + scalar + "\nakhir: 1\n";
            if (YamlText.Events(yaml) is not { } events) return;
            foreach (var value in events.OfType<Scalar>().Where(s => s.Anchor.IsEmpty && s.Tag.IsEmpty))
            {
                var span = new TextSpan((int)value.Start.Index, (int)(value.End.Index - value.Start.Index));
                var map = YamlScalarMap.Exact(yaml, span, value.Style, value.Value);
                Assert.True(map is not null, $"{value.Style}: {value.Value}");
                read[value.Style] = read.GetValueOrDefault(value.Style) + 1;
                LeadsBack(yaml, span, value.Style, value.Value, map);
            }
        }, iter: 8_000, threads: 1);
        Assert.Equal(5, read.Count);
        Assert.All(read, style => Assert.True(style.Value > 500, $"only {style}"));
    }

    [Theory]
    [InlineData("judul: [|Halo|] # catatan\n", "Halo")]
    [InlineData("judul: [|Halo|]\r\n", "Halo")]
    [InlineData("judul: \"[|Halo|]\"\n", "Halo")]
    [InlineData("judul: 'a [|''|] b'\n", "'")]
    [InlineData("judul: \"a[|\\U0001F600|]b\"\n", "\U0001F600")]
    [InlineData("judul: \"a[|\\uD83D\\uDE00|]b\"\n", "\U0001F600")]
    [InlineData("judul: \"[|gra\\\r\n  tis|] b\"\n", "gratis")]
    [InlineData("judul: ka[|ta\n  ki|]ta\n", "ta ki")]
    [InlineData("judul: kata[|  \r\n   |]kita\n", " ")]
    [InlineData("teks: |\n  satu\n  [|dua\n  tiga|]\n", "dua\ntiga")]
    [InlineData("teks: >\r\n  satu\r\n  [|dua\r\n  tiga|]\r\n", "dua tiga")]
    [InlineData("teks: |2\n    😀 [|x|]\n", "x")]
    [InlineData("daftar:\n  - >-\n   kabar\n   [|konon|]\n", "konon")]
    public void A_word_of_the_value_maps_to_the_word_in_the_file(string marked, string word)
    {
        var (text, spans) = Marked.Parse(marked);
        var value = Node.ReadYaml(new SourceText("a.yaml", text)).Root!.Children[0];
        while (value.Kind != NodeKind.Scalar) value = value.Children[0];
        Assert.Equal(spans[0], value.Map.ToSource(value.Text.IndexOf(word, StringComparison.Ordinal), word.Length));
    }

    [Theory]
    [InlineData("judul:[||]\n")]
    [InlineData("judul:[||] # catatan\n")]
    [InlineData("judul: '[||]'\n")]
    [InlineData("judul: |\n[||]lain: 1\n")]
    [InlineData("judul: !!str[||]\n")]
    public void An_empty_value_has_a_place_too(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        Assert.Equal(spans[0], Node.ReadYaml(new SourceText("a.yaml", text)).Root!["judul"]!.Map.ToSource(0, 0));
    }

    private static void LeadsBack(string yaml, TextSpan span, ScalarStyle style, string value, OffsetMap map)
    {
        var last = new TextSpan(span.Start, 0);
        for (var i = 0; i < value.Length; i++)
        {
            var place = map.ToSource(i, 1);
            Assert.True(span.Contains(place) && place.Start >= last.Start && place.End >= last.End, $"{place} after {last}");
            Assert.True(StandsFor(yaml.Substring(place.Start, place.Length), style, value[i]), $"{style} {i} {place}: {value}");
            last = place;
        }
    }

    /// <summary>Decodes a piece of a scalar without the decoder under test.</summary>
    private static bool StandsFor(string piece, ScalarStyle style, char decoded)
    {
        if (piece.Length == 1 && piece[0] == decoded && decoded is not ('\r' or '\n' or '\u0085')) return true;
        if (decoded == '\n' && OneBreak().IsMatch(piece)) return true;
        return style switch
        {
            ScalarStyle.Folded => decoded == ' ' && FoldedBlock().IsMatch(piece),
            ScalarStyle.SingleQuoted when piece == "''" => decoded == '\'',
            ScalarStyle.DoubleQuoted when piece[0] == '\\' => Unescape(piece).Contains(decoded, StringComparison.Ordinal),
            ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => decoded == ' ' && FoldedFlow().IsMatch(piece),
            _ => false,
        };
    }

    private static string Unescape(string piece)
    {
        var value = YamlText.Events($"\"{piece}\"")!.OfType<Scalar>().Single().Value;
        return value.Length == 1 || char.IsSurrogatePair(value, 0) ? value : "";
    }

    [GeneratedRegex("^(?:\r\n|[\r\n\u0085])$")]
    private static partial Regex OneBreak();

    [GeneratedRegex("^" + Break + " *$")]
    private static partial Regex FoldedBlock();

    [GeneratedRegex("^[ \t]*" + Break + "[ \t]*$")]
    private static partial Regex FoldedFlow();
}
