namespace ComplianceLint.Posts;

/// <summary>An image inside a text: its file, its alternative text and its place in the file.</summary>
internal sealed record PostImage(string File, string Alt, TextSpan Span);
