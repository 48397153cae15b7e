namespace ComplianceLint.Reporting.Html;

/// <summary>A paragraph, heading, item, title, alternative text or field of a post, in its decoded text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is; <see cref="ElementKind.Link"/> for an address or comment behind a text.</param>
/// <param name="Zone">Which part of the post it belongs to.</param>
/// <param name="Part">The number of the published text that it belongs to, from 1; 0 for fields.</param>
/// <param name="Language">The language of its words.</param>
internal readonly record struct TextBlock(int Start, int End, ElementKind Kind, Zone Zone, int Part, Language Language)
{
    public bool IsField => Kind == ElementKind.Field && (Zone & Zone.Title) == 0;

    /// <summary>Where it comes when a post is read: its title, its texts, what is said of its media.</summary>
    public int Rank => (Zone & Zone.Title) != 0 ? 0 : (Zone & Zone.AltText) != 0 && Part == 0 ? 2 : 1;

    /// <summary>The blocks of a post in the order in which they stand.</summary>
    public static IReadOnlyList<TextBlock> Of(PostDocument post)
    {
        var blocks = new List<TextBlock>();
        int part = 0, partEnd = 0;
        foreach (var element in post.Elements)
        {
            if (element.Kind == ElementKind.Post) (part, partEnd) = (part + 1, element.End);
            else if (element.Kind <= ElementKind.ListItem) blocks.Add(new TextBlock(element.Start, element.End, element.Kind, element.Zone, element.Start < partEnd ? part : 0, element.Language));
        }

        return blocks;
    }
}
