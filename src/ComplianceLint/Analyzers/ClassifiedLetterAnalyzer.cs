using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds numbers of official letters whose first code says that the letter is secret.</summary>
internal sealed class ClassifiedLetterAnalyzer(TextScope scope) : PostAnalyzer
{
    /// <summary>The type of the check <c>identifier</c>.</summary>
    public const string Type = "classified-letter";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterElementAction(ElementKind.Word, scope, static (post, token) =>
        {
            var start = post.Post.ElementSpan[token].Start;
            var length = LetterNumber.LengthAt(post.Post.Text, start, out var isLimited);
            if (length > 0) post.Report(new Finding { Text = (start, length), IsWeak = isLimited });
        });
}
