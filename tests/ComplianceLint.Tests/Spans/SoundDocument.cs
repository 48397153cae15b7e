using System.Buffers;
using System.Text.RegularExpressions;
using Xunit;

namespace ComplianceLint.Tests.Spans;

/// <summary>What holds for every draft, however broken: spans, elements, the way back into the file.</summary>
internal static partial class SoundDocument
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("\\&<*_`~[]\t\f\r\n\u0085\u2028\u2029'");

    public static void Check(SourceText source)
    {
        var parsed = PostDocument.Parse(source, ParseOptions.Default);
        foreach (var post in parsed.Posts)
        {
            CheckElements(post);
            CheckMap(post);
            var analysis = TestRules.Mixed.Analyze(post, TestRules.Options);
            Assert.DoesNotContain(analysis.Failures, failure => failure.Code == EngineRules.RuleFailed);
            foreach (var diagnostic in analysis.Diagnostics) CheckSpan(source, post, diagnostic);
            Assert.Equal(source.Text.Length, analysis.Mask(new TextSpan(0, source.Text.Length)).Length);
        }
    }

    /// <summary>Containers lie inside each other, tokens one behind the other.</summary>
    private static void CheckElements(PostDocument post)
    {
        var open = new Stack<(int Last, int End)>();
        open.Push((post.Elements.Count, post.Text.Length));
        var before = 0;
        for (var i = 0; i < post.Elements.Count; i++)
        {
            var element = post.Elements[i];
            while (open.Peek().Last <= i && open.Count > 1) open.Pop();
            var inside = element.Start >= before && element.Length >= 0 && element.End <= open.Peek().End;
            Assert.True(inside, $"{element.Kind} [{element.Start}..{element.End}) stands behind {before} in [..{open.Peek().End})");
            before = element.IsToken ? element.End : element.Start;
            if (element.IsToken) Assert.True(element.Length > 0);
            else if (element.Kind < ElementKind.Word) Open(open, element, i);
        }
    }

    private static void Open(Stack<(int Last, int End)> open, Element element, int index)
    {
        Assert.True(element.Payload > index && element.Payload <= open.Peek().Last, $"{element.Kind} ends with element {element.Payload} of {open.Peek().Last}");
        open.Push((element.Payload, element.End));
    }

    /// <summary>Inside a block the way back into the file never goes backwards, and never leaves the file.</summary>
    private static void CheckMap(PostDocument post)
    {
        foreach (var block in post.Elements.Where(element => element.Kind is ElementKind.Heading or ElementKind.Paragraph or ElementKind.ListItem or ElementKind.Field or ElementKind.Attachment))
        {
            var before = new TextSpan(0, 0);
            var step = 1 + (block.Length / 5000);
            for (var at = block.Start; at < block.End; at += step)
            {
                var span = post.ToSource(at, 1);
                Assert.True(span.Start >= before.Start && span.End >= before.End && span.End <= post.Source.Text.Length, $"{span} behind {before}");
                before = span;
            }
        }
    }

    private static void CheckSpan(SourceText source, PostDocument post, Diagnostic diagnostic)
    {
        Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= source.Text.Length, $"{diagnostic.Rule.Id} {diagnostic.Span}");
        if (diagnostic.Match is not { } match)
        {
            Assert.True(diagnostic.Span.IsEmpty, $"{diagnostic.Rule.Id} {diagnostic.Span} has no match");
            return;
        }

        Assert.False(diagnostic.Span.IsEmpty);
        var written = source.Text.Substring(diagnostic.Span.Start, diagnostic.Span.Length);
        // The markup of whole paragraphs is more than a simple check can take away.
        Assert.True(written.Length > 100 || Decodes(written, match, diagnostic.Sensitive), $"{diagnostic.Rule.Id}: “{written}” is no way to write “{match}”");
        // HTML reads rows of blanks as one.
        if (!written.AsSpan().ContainsAny(Markup) && !written.Contains("  ", StringComparison.Ordinal) && !diagnostic.Sensitive) Assert.Equal(written.Replace('\0', '\uFFFD'), match);
    }

    /// <summary>The letters and digits of the match stand in the decoded source in their order, from its first to its last.</summary>
    private static bool Decodes(string written, string match, bool isMasked)
    {
        // Which of escapes, entities and tags count depends on the zone.
        string[] readings = [HtmlDecode(Unescape(written)), HtmlDecode(Closed(Unescape(written))), HtmlDecode(written), HtmlDecode(Closed(written)), Unescape(written), written];
        return readings.Concat(readings.Select(reading => Tag().Replace(reading, ""))).Any(reading => IsWrittenBy(reading, match, isMasked));
    }

    private static bool IsWrittenBy(string decoded, string match, bool isMasked)
    {
        var letters = decoded.Where(char.IsLetterOrDigit).ToList();
        var wanted = match.Where(c => char.IsLetterOrDigit(c) || (isMasked && c == '*')).ToList();
        if (wanted.Count == 0) return true;
        var at = 0;
        foreach (var c in wanted)
        {
            // What is masked may be any letter or digit.
            while (at < letters.Count && c != '*' && letters[at] != c) at++;
            if (at++ >= letters.Count) return c == '*';
        }

        return wanted[0] == '*' || letters[0] == wanted[0];
    }

    /// <summary>JSON's and YAML's escapes, which a Markdown body has as they stand.</summary>
    private static string Unescape(string written) =>
        Named().Replace(Escape().Replace(Continued().Replace(written, ""), match => ((char)Convert.ToInt32(match.Value[2..], 16)).ToString()), " ");

    private static string HtmlDecode(string text) => System.Net.WebUtility.HtmlDecode(text);

    /// <summary>Markdown wants a semicolon behind a reference, HTML reads “&amp;#97x” and “&amp;amp x” as well.</summary>
    private static string Closed(string text) => OpenReference().Replace(text, "$0;");

    [GeneratedRegex(@"&(?:#\d+(?![\d;])|#[xX][0-9A-Fa-f]+(?![0-9A-Fa-f;])|(?:amp|lt|gt|quot|nbsp|shy|copy|reg)(?!;))")]
    private static partial Regex OpenReference();

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\\[bfnrt]")]
    private static partial Regex Named();

    [GeneratedRegex(@"\\(\r\n?|\n)\s*")]
    private static partial Regex Continued();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
