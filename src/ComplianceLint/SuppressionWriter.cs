using ComplianceLint.Suppressions;

namespace ComplianceLint;

/// <summary>Writes into a draft that findings of a rule are to pass, in the form that fits: an entry of <c>compliance</c>, else a comment.</summary>
/// <remarks>Whoever applies an edit analyses the result: only that shows whether the finding is lifted and nothing else happens.</remarks>
public static class SuppressionWriter
{
    /// <summary>Stands where a reason has to be filled in; it lifts nothing.</summary>
    public const string NoReason = "…";

    /// <summary>Lets the rule's findings in the whole post pass; null where the draft shows no exact place for it.</summary>
    public static TextEdit? ForPost(PostDocument post, Rule rule, string reason) =>
        post.Failures.Count > 0 ? null : EntryInsertion.Of(post, rule.Id, reason) ?? CommentInsertion.OfPost(post, rule.Id, reason);

    /// <summary>Lets the rule's findings in all posts of a file pass; null where the file holds one post, or has no place that is about all.</summary>
    public static TextEdit? ForFile(PostDocument post, Rule rule, string reason) => post.Failures.Count > 0 ? null : EntryInsertion.OfFile(post, rule.Id, reason);

    /// <summary>Lets the rule's findings in the heading, paragraph or item of one of them pass; null outside of a Markdown body.</summary>
    public static TextEdit? ForBlock(PostDocument post, Diagnostic diagnostic, string reason) =>
        post.Failures.Count > 0 ? null : CommentInsertion.OfBlock(post, diagnostic, reason);
}
