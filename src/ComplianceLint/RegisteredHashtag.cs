namespace ComplianceLint;

/// <summary>A hashtag of the institution.</summary>
/// <param name="Tag">In its canonical capitals, without <c>#</c>.</param>
/// <param name="Campaign">The value of <c>kampanye</c> that it belongs to; null for one of every day.</param>
public sealed record RegisteredHashtag(string Tag, string? Campaign);
