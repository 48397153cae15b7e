using ComplianceLint.Registries;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Names;

/// <summary>Finds a registered official with an office that is another's: “Bupati Ratna”, who is mayor.</summary>
internal static class OfficeOfName
{
    /// <summary>“Kepala Dinas Kesehatan Kota Contoh”, with titles behind.</summary>
    private const int LongestOffice = 10;

    public static void Check(PostContext context, TextScope scope, RegistryKind registry)
    {
        var names = new List<CueHit>();
        RegistryNames.Find(context, registry, scope, names);
        foreach (var name in names)
        {
            var (start, length) = context.RangeOf(name.First, name.Last);
            var officials = InOffice(context, context.Post.Text.Substring(start, length));
            if (officials.Count == 0 || OfficeBefore(context, name) is not { } office) continue;
            var written = Key(context.Post.Text.Substring(office.Start, office.Length));
            if (officials.Any(official => Fits(written, Key(official.Office)))) continue;
            context.Report(NamesAnalyzer.Details(context, office, officials[0].Office));
        }
    }

    /// <summary>The entries of a person that count on the day of publication; none when the text names an office, not a person.</summary>
    private static IReadOnlyList<Official> InOffice(PostContext context, string name)
    {
        var day = context.PublicationDay;
        var key = RegistryKeys.Name(name);
        return [.. context.Options.Registry.FindOfficials(name)
            .Where(official => RegistryKeys.Name(official.Office) != key && !(official.From > day) && !(official.Until < day))];
    }

    /// <summary>The office whose words reach from somewhere before the name up to it or to the titles before it.</summary>
    private static (int Start, int Length)? OfficeBefore(PostContext context, CueHit name)
    {
        var post = context.Post;
        var end = name.First;
        while (end > 0 && TitleBefore(post, end) is > 0 and var title) end -= title;
        var isApart = IsApposition(context, end, name.Last);
        if (isApart) end--;
        for (var first = Math.Max(0, name.First - LongestOffice); first < end; first++)
        {
            if (!post.ElementSpan[first].IsToken || PersonNames.OfficeLength(post, first) is not (> 0 and var length)) continue;
            var reach = first + length;
            // Before a comma the place belongs to the office: “Bupati Sagara, …”.
            while (isApart && reach < end && char.IsUpper(post.Text[post.ElementSpan[reach].Start])) reach++;
            if (reach >= end) return context.RangeOf(first, end - 1);
        }

        return null;
    }

    /// <summary>“Wali Kota Sagara, Ratna Kusumawati, membuka …”; in “Bupati, Ratna Kusumawati, dan Camat” it is a list.</summary>
    private static bool IsApposition(PostContext context, int first, int last)
    {
        if (!IsComma(context, first - 1) || !IsComma(context, last + 1) || last + 2 >= context.Post.ElementSpan.Length) return false;
        var next = context.TextOf(context.Post.ElementSpan[last + 2]);
        return context.Post.ElementSpan[last + 2].Kind == ElementKind.Word && char.IsLower(next[0]) && next is not ("dan" or "serta" or "atau" or "and" or "or");
    }

    private static bool IsComma(PostContext context, int token) =>
        token >= 0 && token < context.Post.ElementSpan.Length && context.Post.ElementSpan[token].Kind == ElementKind.Punctuation && context.TextOf(context.Post.ElementSpan[token]) is ",";

    /// <summary>The tokens of a title that ends before a token: “Bapak”, “dr.”.</summary>
    private static int TitleBefore(PostDocument post, int token)
    {
        if (token >= 1 && post.ElementSpan[token - 1].IsToken && PersonNames.HonorificLength(post, token - 1) == 1) return 1;
        return token >= 2 && PersonNames.HonorificLength(post, token - 2) == 2 ? 2 : 0;
    }

    /// <summary>“Wali Kota” is the mayor of the institution's own city.</summary>
    private static bool Fits(string written, string known) =>
        known.StartsWith(written, StringComparison.Ordinal) || written.StartsWith(known, StringComparison.Ordinal);

    /// <summary>Folded and without blanks: “Walikota” is a matter of spelling.</summary>
    private static string Key(string office) => RegistryKeys.Name(office).Replace(" ", "", StringComparison.Ordinal);
}
