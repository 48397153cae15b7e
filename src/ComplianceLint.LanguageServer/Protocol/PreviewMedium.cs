namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Kind"><c>gambar</c>, <c>infografik</c>, <c>video</c>, <c>audio</c> or <c>dokumen</c>.</param>
/// <param name="File">The file or address as the post states it, masked.</param>
/// <param name="Url">The address of a file that exists, or on the web; null for what cannot be opened.</param>
/// <param name="Alt">What people hear who do not see it, masked; null where nothing is stated.</param>
internal sealed record PreviewMedium(string Kind, string? File, string? Url, string? Alt);
