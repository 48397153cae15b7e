using System.Text.Json;
using ComplianceLint.Syntax;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Syntax;

public sealed class JsonNodesKeepTheirPlaces
{
    [Fact]
    public void Every_node_is_what_the_library_reads_and_stands_where_the_library_says() =>
        JsonText.Value.Sample(json =>
        {
            var text = "😀é\n" + json + "\n[";
            var (root, failures) = JsonReader.Read(new SourceText("a.ndjson", text), 4, json.Length);
            Assert.Empty(failures);
            using var document = JsonDocument.Parse(json);
            Agree(text, root!, document.RootElement);
        }, iter: 1_500, threads: 1);

    [Fact]
    public void Every_character_of_a_string_leads_back_to_what_stands_for_it() =>
        JsonText.String.Sample(json =>
        {
            var (root, failures) = JsonReader.Read(new SourceText("a.json", json));
            Assert.Empty(failures);
            var last = new TextSpan(1, 0);
            for (var i = 0; i < root!.Text.Length; i++)
            {
                var place = root.Map.ToSource(i, 1);
                Assert.True(place.Start >= last.Start && place.End >= last.End && place.End < json.Length, $"{place} after {last}");
                Assert.True(StandsFor(json.Substring(place.Start, place.Length), root.Text[i]), $"{i} {place}: {json}");
                last = place;
            }
        }, iter: 2_500, threads: 1);

    [Theory]
    [InlineData("""{"teks": "gra[|\u0074is|] b"}""", "tis")]
    [InlineData("""{"teks": "a [|\ud83d\ude00|] b"}""", "😀")]
    [InlineData("""{"teks": "😀 é [|konon|]"}""", "konon")]
    [InlineData("""{"teks": "a[|\n\n|]b"}""", "\n\n")]
    [InlineData("""{"é😀": 1, "teks": "[|konon|]"}""", "konon")]
    [InlineData("""{"teks": [|3273|]}""", "3273")]
    public void A_word_of_the_text_maps_to_the_word_in_the_file(string marked, string word)
    {
        var (text, spans) = Marked.Parse(marked);
        var value = Node.ReadJson(new SourceText("a.json", text)).Root!["teks"]!;
        Assert.Equal(spans[0], value.Map.ToSource(value.Text.IndexOf(word, StringComparison.Ordinal), word.Length));
    }

    [Theory]
    [InlineData("""{"a": 1, [|"teks"|]: "x"}""")]
    [InlineData("""{"é\n😀": 1, [|"t\u0065ks"|]: "x"}""")]
    public void A_key_has_its_place_with_its_quotes(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        Assert.Equal(spans[0], Node.ReadJson(new SourceText("a.json", text)).Root!["teks"]!.NameSpan);
    }

    [Fact]
    public void Only_strings_are_quoted()
    {
        var root = Node.ReadJson(new SourceText("a.json", """["1", 1, true, null, "null"]""")).Root!;
        Assert.Equal([true, false, false, false, true], root.Children.Select(child => child.IsQuoted));
        Assert.Equal([false, false, false, true, false], root.Children.Select(child => child.IsNull));
    }

    private static void Agree(string text, Node node, JsonElement expected)
    {
        Assert.Equal(expected.GetRawText(), text.Substring(node.Span.Start, node.Span.Length));
        Assert.Equal(Kind(expected.ValueKind), node.Kind);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.All(expected.EnumerateObject().Zip(node.Children, (e, a) => (e, a)), pair =>
                {
                    Assert.Equal(pair.e.Name, pair.a.Name);
                    Assert.Equal($"\"{pair.e.Name}\"", text.Substring(pair.a.NameSpan.Start, pair.a.NameSpan.Length));
                    Agree(text, pair.a, pair.e.Value);
                });
                Assert.Equal(expected.EnumerateObject().Count(), node.Children.Count);
                break;
            case JsonValueKind.Array:
                Assert.All(expected.EnumerateArray().Zip(node.Children, (e, a) => (e, a)), pair => Agree(text, pair.a, pair.e));
                Assert.Equal(expected.GetArrayLength(), node.Children.Count);
                break;
            default:
                Assert.Equal(expected.ValueKind == JsonValueKind.String ? expected.GetString() : expected.GetRawText(), node.Text);
                break;
        }
    }

    private static NodeKind Kind(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => NodeKind.Mapping,
        JsonValueKind.Array => NodeKind.Sequence,
        _ => NodeKind.Scalar,
    };

    /// <summary>Decodes a piece of a string without the decoder under test; a pair of surrogates is one piece.</summary>
    private static bool StandsFor(string piece, char decoded)
    {
        if (piece.Length == 1) return piece[0] == decoded;
        var value = JsonSerializer.Deserialize<string>($"\"{piece}\"")!;
        return value.Contains(decoded, StringComparison.Ordinal) && (value.Length == 1 || char.IsSurrogatePair(value, 0));
    }
}
