using ComplianceLint.Fixes;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Fixing;

public sealed class ChangesAreFollowed
{
    private static readonly Gen<(int Start, int Length, string Text)[]> Edits = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 4], Gen.String[Gen.Char["xyz"], 0, 4]).Array[0, 6];

    [Fact]
    public void What_stands_between_changes_is_the_same_before_and_after_any_number_of_passes() =>
        Gen.Select(Gen.String[Gen.Char["abcdefgh\n"], 0, 60], Edits.Array[1, 4]).Sample((text, passes) =>
        {
            var (now, changes) = (text, (IReadOnlyList<TextChange>)[]);
            foreach (var pass in passes)
            {
                var edits = Apart(pass, now.Length);
                changes = TextChanges.Append(changes, edits);
                now = TextEdits.Apply(now, edits);
            }

            var (before, after) = (0, 0);
            foreach (var change in changes.Append(new TextChange(new(text.Length, 0), new(now.Length, 0))))
            {
                Assert.Equal(text[before..change.Before.Start], now[after..change.After.Start]);
                (before, after) = (change.Before.End, change.After.End);
            }
        });

    private static List<TextEdit> Apart((int Start, int Length, string Text)[] edits, int length)
    {
        var apart = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(edit => edit.Start))
        {
            var span = new TextSpan(edit.Start, edit.Length);
            if (span.End <= length && (apart.Count == 0 || (span.Start >= apart[^1].Span.End && span.Start > apart[^1].Span.Start))) apart.Add(new TextEdit(span, edit.Text));
        }

        return apart;
    }
}
