using System.Text;
using ComplianceLint.Rules;

namespace ComplianceLint.Tests.Text;

/// <summary>Writes spans into a text as <c>[|…|]</c>, so that a failing test shows both texts.</summary>
internal static class Marks
{
    /// <summary>The text without its marks.</summary>
    public static string Strip(string marked) => MarkedDraft.Read(marked).Text;

    public static string Write(string text, IEnumerable<TextSpan> spans)
    {
        var all = spans.ToList();
        var marked = new StringBuilder(text.Length);
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var _ in all.Where(span => span.End == at && !span.IsEmpty)) marked.Append("|]");
            foreach (var _ in all.Where(span => span.Start == at && span.IsEmpty)) marked.Append("[||]");
            foreach (var _ in all.Where(span => span.Start == at && !span.IsEmpty)) marked.Append("[|");
            if (at < text.Length) marked.Append(text[at]);
        }

        return marked.ToString();
    }
}
