namespace ComplianceLint.Fixes;

/// <summary>
/// What of two versions of a text may be shown. A number beside “rekening” must stay hidden where a fix writes another word
/// there, so what is masked in one version is masked in the other.
/// </summary>
internal sealed class CarriedMask
{
    private readonly AnalyzedSource _before, _after;
    private readonly char[] _shownBefore, _shownAfter;

    public CarriedMask(FixedSource source)
    {
        (_before, _after) = (source.Before, source.After);
        (_shownBefore, _shownAfter) = (Masked(_before), Masked(_after));
        int before = 0, after = 0;
        foreach (var change in source.Changes.Append(new TextChange(new(_shownBefore.Length, 0), new(_shownAfter.Length, 0))))
        {
            Carry(before, after, change.Before.Start - before);
            (before, after) = (change.Before.End, change.After.End);
        }
    }

    public string ReadBefore(TextSpan span) => Read(_before, _shownBefore, span);

    public string ReadAfter(TextSpan span) => Read(_after, _shownAfter, span);

    private void Carry(int before, int after, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var (first, second) = (_shownBefore[before + i], _shownAfter[after + i]);
            if (first == second) continue;
            _shownAfter[after + i] = first == _before.Source.Text[before + i] ? second : first;
            _shownBefore[before + i] = _shownAfter[after + i];
        }
    }

    /// <summary>A part once more on its own: alone it may look like more than in its surroundings.</summary>
    private static string Read(AnalyzedSource source, char[] shown, TextSpan span)
    {
        var part = shown.AsSpan(span.Start, span.Length).ToArray();
        var text = source.Source.Text.Substring(span.Start, span.Length);
        Hide(part, text, Mask(source, text), 0);
        return new string(part);
    }

    private static char[] Masked(AnalyzedSource source)
    {
        var text = source.Source.Text;
        var shown = text.ToCharArray();
        var at = 0;
        foreach (var analysis in source.Analyses)
        {
            var span = analysis.Post.Span;
            HideGap(at, span.Start);
            Hide(shown, text, analysis.Mask(span), span.Start);
            at = Math.Max(at, span.End);
        }

        HideGap(at, text.Length);
        return shown;

        void HideGap(int start, int end)
        {
            if (end > start) Hide(shown, text, Mask(source, text[start..end]), start);
        }
    }

    private static string Mask(AnalyzedSource source, string text) => source.Analyses is [var any, ..] ? any.Mask(text) : SensitiveSpans.Mask(text);

    private static void Hide(char[] shown, string text, string masked, int offset)
    {
        for (var i = 0; i < masked.Length; i++)
        {
            if (masked[i] != text[offset + i]) shown[offset + i] = masked[i];
        }
    }
}
