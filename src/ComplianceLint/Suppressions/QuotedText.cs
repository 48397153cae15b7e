using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Suppressions;

/// <summary>The sentences that a finding touches, folded, as words are compared everywhere.</summary>
internal sealed class QuotedText(PostContext context)
{
    private (int Start, int End) _range = (-1, -1);
    private string _folded = "";

    /// <summary>The same string for findings that follow each other in a sentence: who has searched it need not search again.</summary>
    public string Around(Diagnostic diagnostic)
    {
        // Of something absent there are no words; a field's name is all that a fault of fields has.
        if (diagnostic.TextStart < 0) return Fold.String(diagnostic.Match ?? "");
        var end = diagnostic.TextStart + (diagnostic.Match?.Length ?? 0);
        var first = SentenceAt(diagnostic.TextStart);
        var last = SentenceAt(Math.Max(diagnostic.TextStart, end - 1));
        var range = (Start: Math.Min(first.Start, diagnostic.TextStart), End: Math.Max(last.End, end));
        if (range == _range) return _folded;
        _range = range;
        return _folded = Fold.String(context.Post.Text.AsSpan(range.Start, range.End - range.Start));
    }

    private (int Start, int End) SentenceAt(int place)
    {
        var at = context.SentenceOf(DiagnosticFactory.ElementAt(context.Post, place));
        if (at < 0 || context.Post.ElementSpan[at] is var sentence && (sentence.Kind != ElementKind.Sentence || sentence.End <= place)) return (place, place);
        return (context.Post.ElementSpan[at].Start, context.Post.ElementSpan[at].End);
    }
}
