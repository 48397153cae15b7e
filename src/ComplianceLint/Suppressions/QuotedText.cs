using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Suppressions;

/// <summary>Says whether the sentences that a finding touches hold a quotation, as words are compared everywhere.</summary>
internal sealed class QuotedText(PostContext context)
{
    private readonly Dictionary<(int Start, int End), (string Folded, Dictionary<string, bool> Held)> _known = [];

    public bool Holds(Diagnostic diagnostic, string quote)
    {
        // Of something absent there are no words; a field's name is all that a fault of fields has.
        if (diagnostic.TextStart < 0) return diagnostic.Match is { } match && Fold.String(match).Contains(quote, StringComparison.Ordinal);
        var end = diagnostic.TextStart + (diagnostic.Match?.Length ?? 0);
        var first = SentenceAt(diagnostic.TextStart);
        var last = SentenceAt(Math.Max(diagnostic.TextStart, end - 1));
        var range = (Math.Min(first.Start, diagnostic.TextStart), Math.Max(last.End, end));
        if (!_known.TryGetValue(range, out var sentence))
        {
            _known[range] = sentence = (Fold.String(context.Post.Text.AsSpan(range.Item1, range.Item2 - range.Item1)), new(StringComparer.Ordinal));
        }

        return sentence.Held.TryGetValue(quote, out var held) ? held : sentence.Held[quote] = sentence.Folded.Contains(quote, StringComparison.Ordinal);
    }

    private (int Start, int End) SentenceAt(int place)
    {
        var at = context.SentenceOf(DiagnosticFactory.ElementAt(context.Post, place));
        if (at < 0 || context.Post.ElementSpan[at] is var sentence && (sentence.Kind != ElementKind.Sentence || sentence.End <= place)) return (place, place);
        return (context.Post.ElementSpan[at].Start, context.Post.ElementSpan[at].End);
    }
}
