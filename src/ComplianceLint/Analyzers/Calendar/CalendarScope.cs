using ComplianceLint.Calendar;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>The dates and times that a calendar rule looks at: those of its zones and language, near its terms, and not excepted.</summary>
internal sealed class CalendarScope(AnalysisContext context, TextScope scope, TermSet near, UnlessPredicate silent)
{
    /// <summary>How many tokens of the same sentence may stand between a date and a term that is near it.</summary>
    private const int Reach = 40;

    public void ForDates(Action<PostContext, WrittenDate> action) => context.RegisterElementAction(ElementKind.Date, scope, (post, token) =>
    {
        // The first day of a span is part of it.
        if (Find(post.Post.Dates, token, static date => date.Token) is { } date && Concerns(post, date.First, date.Last)) action(post, date);
    });

    public void ForTimes(Action<PostContext, WrittenTime> action) => context.RegisterElementAction(ElementKind.Time, scope, (post, token) =>
    {
        if (Find(post.Post.Times, token, static time => time.StartToken) is { } time && Concerns(post, time.First, time.Last)) action(post, time);
    });

    public void ForTerms(IEnumerable<Term> terms, Action<TermHit> action) => context.RegisterTerms(terms, scope, hit =>
    {
        if (Concerns(hit.Context, hit.First, hit.Last)) action(hit);
    });

    private bool Concerns(PostContext post, int first, int last) =>
        (near.IsEmpty || IsNear(post, first, last)) && !silent.Holds(post, first, last);

    /// <summary>A part of the sentence only: one sentence of a hundred thousand dates must not be read for each.</summary>
    private bool IsNear(PostContext post, int first, int last)
    {
        var elements = post.Post.ElementSpan;
        var from = first;
        var to = last + 1;
        while (from > 0 && first - from < Reach && elements[from - 1].IsToken) from--;
        while (to < elements.Length && to - last < Reach && elements[to].IsToken) to++;
        return near.OccursIn(post, from, to);
    }

    private static T? Find<T>(IReadOnlyList<T> sorted, int token, Func<T, int> tokenOf)
        where T : class
    {
        int low = 0, high = sorted.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var at = tokenOf(sorted[middle]);
            if (at == token) return sorted[middle];
            if (at < token) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }
}
