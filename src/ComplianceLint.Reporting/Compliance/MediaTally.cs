namespace ComplianceLint.Reporting.Compliance;

/// <summary>What the posts of a run say of their media to those who do not see or hear them.</summary>
internal sealed class MediaTally
{
    private readonly List<(PostFacets Post, Medium Medium)> _lacking = [];

    /// <summary>More rows than anybody reads.</summary>
    private const int MostRows = 200;

    public int Count { get; private set; }

    public int Posts { get; private set; }

    public int NeedAltText { get; private set; }

    public int HaveAltText { get; private set; }

    public int NeedCaptions { get; private set; }

    public int HaveCaptions { get; private set; }

    /// <summary>The first media that lack something.</summary>
    public IReadOnlyList<(PostFacets Post, Medium Medium)> Lacking => _lacking;

    /// <summary>Files and texts are masked already.</summary>
    public void Add(IReadOnlyList<Medium> media, PostFacets post)
    {
        if (media.Count > 0) Posts++;
        foreach (var medium in media)
        {
            Count++;
            if (medium.NeedsAltText) NeedAltText++;
            if (medium is { NeedsAltText: true, AltText: not null }) HaveAltText++;
            if (medium.NeedsCaptions) NeedCaptions++;
            if (medium is { NeedsCaptions: true, HasCaptions: true }) HaveCaptions++;
            if (Lacks(medium) && _lacking.Count < MostRows) _lacking.Add((post, medium));
        }
    }

    public static bool Lacks(Medium medium) => medium is { NeedsAltText: true, AltText: null } or { NeedsCaptions: true, HasCaptions: false };
}
