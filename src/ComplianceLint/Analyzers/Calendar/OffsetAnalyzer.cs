using ComplianceLint.Calendar;
using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a field whose time does not say in which zone it is meant.</summary>
internal sealed class OffsetAnalyzer(FieldPath field) : PostAnalyzer
{
    public static PostAnalyzer Read(CheckReader check) => new OffsetAnalyzer(InstantFields.Required(check, "field"));

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => FieldTime.Of(post, field).Any());

    private void Check(PostContext context)
    {
        foreach (var time in FieldTime.Of(context, field))
        {
            if (time.HasOffset) continue;
            context.Report(context.At(time.Value!, new Finding
            {
                Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["field"] = InstantFields.NameOf(field) },
            }));
        }
    }
}
