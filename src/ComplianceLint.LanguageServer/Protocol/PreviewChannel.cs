namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Channel">The channel's canonical name.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Parts">Its texts: one, or one for each post of a thread.</param>
/// <param name="Media">What goes out with them.</param>
internal sealed record PreviewChannel(string Channel, string Name, IReadOnlyList<PreviewPart> Parts, IReadOnlyList<PreviewMedium> Media);
