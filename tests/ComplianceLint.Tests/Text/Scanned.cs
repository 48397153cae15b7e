using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Text;

/// <summary>What the scanner makes of one block, written as text again.</summary>
internal static class Scanned
{
    /// <summary>“Konon, jalan” as <c>Word(Konon) Punctuation(,) Word(jalan)</c>.</summary>
    public static string Tokens(string text) => string.Join(
        ' ', Elements(text).Where(element => element.IsToken).Select(element => $"{element.Kind}({text.Substring(element.Start, element.Length)})"));

    /// <summary>Asserts that the elements of the kinds are what is marked, and nothing else.</summary>
    public static void Has(string marked, params ElementKind[] kinds) => Has(marked, element => kinds.Contains(element.Kind));

    public static void Has(string marked, Func<Element, bool> isMarked)
    {
        var text = Marks.Strip(marked);
        Assert.Equal(marked, Marks.Write(text, Elements(text).Where(isMarked).Select(element => new TextSpan(element.Start, element.Length))));
    }

    private static Element[] Elements(string text)
    {
        var elements = new ElementList();
        Scanner.Scan(text, 0, Zone.Body, [], elements);
        return elements.ToArray();
    }
}
