using System.Text;

namespace ComplianceLint.Rules;

/// <summary>A draft whose marks <c>[|…|]</c> have been taken out, and the places where they stood.</summary>
internal sealed record MarkedDraft(string Text, IReadOnlyList<TextSpan> Marks)
{
    public static MarkedDraft Read(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            var pair = marked.AsSpan(i, Math.Min(2, marked.Length - i));
            if (pair is "[|")
            {
                open.Push(text.Length);
                i++;
            }
            else if (pair is "|]" && open.Count > 0)
            {
                marks.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedDraft(text.ToString(), marks);
    }
}
