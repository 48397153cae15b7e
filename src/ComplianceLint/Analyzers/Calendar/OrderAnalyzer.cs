using ComplianceLint.Calendar;
using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a field whose time lies before or after that of another, or of the clock.</summary>
internal sealed class OrderAnalyzer : PostAnalyzer
{
    /// <summary>The name that stands for the clock of the run, where a field could.</summary>
    private const string Clock = "now";

    private readonly FieldPath _field;
    private readonly FieldPath? _other;
    private readonly bool _isNotBefore;

    private OrderAnalyzer(CheckReader check)
    {
        _field = InstantFields.Required(check, "field");
        var (notBefore, notAfter) = (check.Optional("notBefore"), check.Optional("notAfter"));
        if (notBefore is null == notAfter is null) check.Fault(check.Node, "Sebutkan “notBefore” atau “notAfter”, salah satu.", "Name “notBefore” or “notAfter”, one of them.");
        _isNotBefore = notBefore is not null;
        var key = _isNotBefore ? "notBefore" : "notAfter";
        _other = check.Text(key) is null or Clock ? null : InstantFields.Required(check, key, Clock);
    }

    public static PostAnalyzer Read(CheckReader check) => new OrderAnalyzer(check);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => FieldTime.Of(post, _field).Any() && (_other is null || Other(post) is not null));

    private void Check(PostContext context)
    {
        if (Other(context) is not { } other) return;
        foreach (var time in FieldTime.Of(context, _field))
        {
            var order = time.CompareTo(other);
            if (_isNotBefore ? order >= 0 : order <= 0) continue;
            context.Report(context.At(time.Value!, new Finding
            {
                Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
                {
                    ["field"] = InstantFields.NameOf(_field),
                    ["other"] = _other is null ? new("waktu pemeriksaan", "the time of the check") : InstantFields.NameOf(_other),
                    ["date"] = DateText.Of(other.Day),
                },
            }));
        }
    }

    private FieldTime? Other(PostContext context) => _other is null ? FieldTime.Now(context) : FieldTime.Of(context, _other).FirstOrDefault();
}
