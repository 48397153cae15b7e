using ComplianceLint.Posts;

namespace ComplianceLint;

/// <summary>An address or a file that a field of a post names.</summary>
/// <param name="Span">Where it stands in the post's source.</param>
/// <param name="Address">The address with its scheme, or the file as it is written.</param>
/// <param name="IsFile">True for a file of the post's media that is no address.</param>
/// <param name="Title">The name of a source, masked; null for anything else.</param>
public sealed record StatedLink(TextSpan Span, string Address, bool IsFile, string? Title)
{
    private static readonly FieldPath SourceLinks = FieldPath.Parse("sumber[].tautan")!;
    private static readonly FieldPath SourceNames = FieldPath.Parse("sumber[].nama")!;
    private static readonly FieldPath Files = FieldPath.Parse("media[].berkas")!;
    private static readonly FieldPath[] Others = [FieldPath.Parse("tautan_asli")!, FieldPath.Parse("tautan_kanonik")!, FieldPath.Parse("tautan_berbagi")!];

    /// <summary>The links of a post; none that holds something sensitive, which would leave the draft with it.</summary>
    public static IEnumerable<StatedLink> Of(Analysis analysis) => All(analysis).Where(link => analysis.Mask(link.Address) == link.Address && (link.IsFile || Uri.IsWellFormedUriString(link.Address, UriKind.Absolute)));

    private static IEnumerable<StatedLink> All(Analysis analysis)
    {
        var post = analysis.Post;
        foreach (var source in SourceLinks.Holders(post))
        {
            var name = SourceNames.ValuesIn(source, post) is [var stated, ..] ? stated.Text : null;
            foreach (var value in SourceLinks.ValuesIn(source, post)) yield return Of(value, Complete(value.Text), isFile: false, name is null ? null : analysis.Mask(name));
        }

        foreach (var value in Others.SelectMany(path => path.Values(post))) yield return Of(value, Complete(value.Text), isFile: false, null);
        foreach (var value in Files.Values(post)) yield return Of(value, value.Text, !IsAddress(value.Text), null);
    }

    private static StatedLink Of(Node value, string address, bool isFile, string? title) => new(value.Map.ToSource(0, value.Text.Length), address, isFile, title);

    /// <summary>People leave the scheme out: “bps.go.id/data”.</summary>
    private static string Complete(string address) => IsAddress(address) ? address : $"https://{address}";

    private static bool IsAddress(string text) => text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
