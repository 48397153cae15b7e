using ComplianceLint.Text.Folding;

namespace ComplianceLint.Analyzers.Characters;

/// <summary>Finds characters that nobody sees: zero-width and bidirectional controls, soft hyphens, fillers.</summary>
internal static class HiddenRuns
{
    /// <summary>The first that can be invisible is the soft hyphen.</summary>
    private const char LastPlain = '\u00AC';

    public static void Check(PostContext context, (int From, int To) range) => CharacterScan.Run(context, range, LastPlain, CheckRun);

    private static int CheckRun(PostContext context, int start, int end)
    {
        var length = LengthAt(context.Post.Text, start, end);
        if (length > 0 && !BelongsThere(context, start)) Report(context, start, length);
        return length;
    }

    private static int LengthAt(string text, int start, int end)
    {
        var length = 0;
        while (start + length < end && Invisibles.LengthAt(text.AsSpan(start + length, end - start - length)) is > 0 and var one) length += one;
        return length;
    }

    /// <summary>Inside emoji, behind signs whose look they choose, and between letters of scripts that need them.</summary>
    private static bool BelongsThere(PostContext context, int at)
    {
        var text = context.Post.Text;
        if (text[at] is >= '\uFE00' and <= '\uFE0F') return true;
        if (NeedsControls(text, at - 1) || NeedsControls(text, at + 1)) return true;
        return IsInside(context, context.Index.Of(ElementKind.Emoji), at);
    }

    private static bool IsInside(PostContext context, ReadOnlySpan<int> emoji, int at)
    {
        int low = 0, high = emoji.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (context.Post.ElementSpan[emoji[middle]].End <= at) low = middle + 1;
            else high = middle;
        }

        return low < emoji.Length && context.Post.ElementSpan[emoji[low]].Start <= at;
    }

    /// <summary>Hebrew, Arabic, the scripts of India and of Indochina, Mongolian.</summary>
    private static bool NeedsControls(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is (>= '\u0590' and <= '\u109F') or (>= '\u1780' and <= '\u18AF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    private static void Report(PostContext context, int start, int length)
    {
        var name = $"U+{char.ConvertToUtf32(context.Post.Text, start):X4}";
        var span = context.Post.ToSource(start, length);
        var isWhole = span.Length == length || Invisibles.LengthAt(context.Post.Text.AsSpan(start, length)) == length;
        context.Report(new Finding
        {
            Text = (start, length),
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["name"] = new(name, name) },
            Fixes = isWhole ? [new Fix(new("Hapus karakter tersembunyi", "Remove the hidden character"), Applicability.Safe, [new TextEdit(span, "")])] : [],
        });
    }
}
