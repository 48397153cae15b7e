using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>Names a finding by what it is about, so that the name stays when the post moves, is renamed or re-indented.</summary>
internal static class Fingerprints
{
    /// <summary>Every identity begins with it and the rule's id, a line each.</summary>
    public const string Version = "v1";

    private const int WordsOfAbsent = 16;

    /// <summary>Enough to tell sentences apart; a post of one endless sentence must not take quadratic time.</summary>
    private const int WordsOfSentence = 64;
    private const int Bytes = 16;

    public static void Set(PostContext context, IReadOnlyList<Diagnostic> diagnostics, TextMask mask)
    {
        if (diagnostics.Count == 0) return;
        // Of findings with one identity the name of the first stands for it: the identities themselves took 4 kB a post.
        var seen = new Dictionary<string, int>(diagnostics.Count, StringComparer.Ordinal);
        var text = new StringBuilder(1024);
        var sentence = new LongSentence();
        foreach (var diagnostic in diagnostics)
        {
            WriteIdentity(text.Clear(), context, mask, diagnostic, sentence);
            var length = text.Length;
            diagnostic.Fingerprint = Of(text.Append("\n1"));
            var occurrence = seen[diagnostic.Fingerprint] = seen.GetValueOrDefault(diagnostic.Fingerprint) + 1;
            if (occurrence > 1)
            {
                text.Length = length;
                diagnostic.Fingerprint = Of(text.Append(CultureInfo.InvariantCulture, $"\n{occurrence}"));
            }

            diagnostic.FormerFingerprints = diagnostic.Rule.Formerly.Count == 0 ? [] : FormerOf(diagnostic.Rule, text.ToString());
        }
    }

    /// <summary>The names that a finding had under the former ids of its rule.</summary>
    public static IReadOnlyList<string> FormerOf(Rule rule, string identity) =>
        rule.Formerly.Count == 0 ? [] : [.. rule.Formerly.Select(id => Of($"{Version}\n{id}{identity[(Version.Length + 1 + rule.Id.Length)..]}"))];

    public static string Of(string identity) => Of(new StringBuilder(identity));

    /// <summary>Hashed in borrowed memory: the text of a sentence, and its bytes again, took 1 kB a finding.</summary>
    private static string Of(StringBuilder identity)
    {
        var length = identity.Length;
        var letters = ArrayPool<char>.Shared.Rent(length);
        identity.CopyTo(0, letters, length);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(letters.AsSpan(0, length), bytes)), hash);
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }

    /// <summary>Version, rule, post, channel and sentence; the match, numbers and all that is masked stand by their class.</summary>
    /// <param name="text">An empty builder.</param>
    /// <param name="context">The post.</param>
    /// <param name="mask">What is sensitive in it: a fingerprint that held it could be tried out, digit by digit.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="sentence">The sentence of the finding before, which is often this one's too.</param>
    private static void WriteIdentity(StringBuilder text, PostContext context, TextMask mask, Diagnostic diagnostic, LongSentence sentence)
    {
        var post = context.Post;
        text.Append(Version).Append('\n').Append(diagnostic.Rule.Id).Append('\n');
        if (post.Id is { } id) text.Append(SensitiveSpans.Mask(context.Options.Registry.MaskSealed(id)));
        text.Append('\n').Append(diagnostic.Channel).Append('\n');
        if (diagnostic.TextStart < 0)
        {
            text.Append(sentence.FirstWords ??= FirstWords(context, mask));
            // A field's own text tells it from what is absent.
            if (diagnostic.Sensitive) text.Append("<match>");
            else foreach (var c in diagnostic.Match ?? "") text.Append(char.IsAsciiDigit(c) ? '0' : Fold.Char(c));
            return;
        }

        var first = DiagnosticFactory.ElementAt(post, diagnostic.TextStart);
        var at = sentence.Element;
        if (at < 0 || first <= at || first >= post.ElementSpan[at].Payload) sentence.Begin(at = context.SentenceOf(first));
        var key = (diagnostic.Rule, diagnostic.Channel);
        if (first >= sentence.End && sentence.Identities.TryGetValue(key, out var known))
        {
            text.Clear().Append(known);
            return;
        }

        var last = first;
        while (last < post.ElementSpan.Length && post.ElementSpan[last].Start < diagnostic.TextStart + (diagnostic.Match?.Length ?? 0)) last++;
        var end = AppendWords(text, context, mask, (at + 1, Math.Max(post.ElementSpan[at].Payload, at + 1)), (first, last), WordsOfSentence, Zone.Containers);
        if (first >= end) sentence.Keep(key, end, text.ToString());
    }

    private static string FirstWords(PostContext context, TextMask mask)
    {
        var words = new StringBuilder();
        AppendWords(words, context, mask, (0, context.Post.ElementSpan.Length), default, WordsOfAbsent, Zone.Body, Zone.Comment);
        return words.ToString();
    }

    /// <returns>Where it ended.</returns>
    private static int AppendWords(StringBuilder target, PostContext context, TextMask mask, (int From, int To) words, (int From, int To) match, int most, Zone containers, Zone leftOut = Zone.None)
    {
        var i = words.From;
        for (; i < words.To && most > 0; i++)
        {
            var element = context.Post.ElementSpan[i];
            if (!element.IsToken || (element.Zone & containers) == 0 || (element.Zone & leftOut) != 0) continue;
            target.Append(' ');
            if (i >= match.From && i < match.To)
            {
                target.Append("<match>");
                i = match.To - 1;
            }
            else if (context.Secrets.Touches(element.Start, element.End))
            {
                target.Append("<sealed>");
            }
            else if (element.Kind is ElementKind.Number or ElementKind.Money or ElementKind.Date or ElementKind.Time or ElementKind.Year || mask.TouchesRange(element.Start, element.Length))
            {
                target.Append('<').Append((int)element.Kind).Append('>');
            }
            else
            {
                Fold.AppendTo(target, context.TextOf(element));
            }

            most--;
        }

        return i;
    }

    /// <summary>What findings behind the words that count have in common: of a sentence of a million words each would read the first 64 again.</summary>
    private sealed class LongSentence
    {
        /// <summary>What stands for the post in findings about something absent.</summary>
        public string? FirstWords { get; set; }

        public int Element { get; private set; } = -1;

        /// <summary>Where the words that count end.</summary>
        public int End { get; private set; } = int.MaxValue;

        public Dictionary<(Rule, string?), string> Identities { get; } = [];

        public void Begin(int element)
        {
            (Element, End) = (element, int.MaxValue);
            Identities.Clear();
        }

        public void Keep((Rule, string?) key, int end, string identity)
        {
            End = end;
            Identities[key] = identity;
        }
    }
}
