using System.Text;
using ComplianceLint.Registries;

namespace ComplianceLint.Analyzers.Names;

/// <summary>Finds accounts and hashtags that are a slip away from a registered one: “@KemenkesRl”.</summary>
internal static class NearHandles
{
    /// <summary>Two slips in a short handle make another one.</summary>
    private const int LongHandle = 14;
    private const int ShortHandle = 6;

    public static void Check(PostContext context, TextScope scope, RegistryKind registry)
    {
        var wide = scope with { Excluded = scope.Excluded & ~Zone.Url, Language = Language.Unknown };
        foreach (var i in context.Index.Of(registry == RegistryKind.Accounts ? ElementKind.Mention : ElementKind.Hashtag))
        {
            var element = context.Post.ElementSpan[i];
            if (!wide.Includes(element)) continue;
            var written = context.TextOf(element).ToString();
            if (context.Options.Registry.Contains(registry, written) != false || Nearest(context.Options.Registry, registry, written) is not { } expected) continue;
            context.Report(NamesAnalyzer.Details(context, (element.Start, element.Length), written[0] + expected.TrimStart('@', '#')));
        }
    }

    private static string? Nearest(Registry registry, RegistryKind kind, string written)
    {
        var key = RegistryKeys.Handle(written.TrimStart('#'));
        var names = kind == RegistryKind.Accounts ? registry.Accounts!.Select(account => account.Handle) : registry.Hashtags!.Select(hashtag => hashtag.Tag);
        return names.FirstOrDefault(name => IsSlip(key, RegistryKeys.Handle(name.TrimStart('#'))));
    }

    /// <summary>Alike to the eye, or one or two letters off; another digit is another account (“sman2”, “sman3”).</summary>
    private static bool IsSlip(string written, string known)
    {
        if (string.Equals(Shape(written), Shape(known), StringComparison.Ordinal)) return true;
        var most = known.Length >= LongHandle ? 2 : known.Length >= ShortHandle ? 1 : 0;
        return Math.Abs(written.Length - known.Length) <= most && Spelling.Distance(written, known) <= most && DigitsOf(written).SequenceEqual(DigitsOf(known));
    }

    private static IEnumerable<char> DigitsOf(string text) => text.Where(char.IsAsciiDigit);

    /// <summary>What a hurried reader sees: l, I and 1 are one letter, and so are 0 and O; signs between words do not count.</summary>
    private static string Shape(string handle)
    {
        var shape = new StringBuilder(handle.Length);
        foreach (var c in handle)
        {
            if (c is not ('_' or '.' or '-')) shape.Append(c switch { 'l' or '1' => 'i', '0' => 'o', _ => c });
        }

        return shape.Replace("rn", "m").ToString();
    }
}
