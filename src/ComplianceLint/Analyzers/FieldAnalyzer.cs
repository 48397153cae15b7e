using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a field that is missing, or that has a value which policy does not allow.</summary>
internal sealed class FieldAnalyzer : PostAnalyzer
{
    private FieldPath _path = new(null, PostFields.Root);
    private IReadOnlyList<string> _allowed = [];
    private bool _mayBeAbsent;
    private RegistryKind? _registry;

    public static FieldAnalyzer Read(CheckReader check) => new()
    {
        _path = check.RequiredField("field"),
        _allowed = check.Texts("oneOf"),
        _mayBeAbsent = check.Flag("optional"),
        _registry = check.Registries("inRegistry") is [var registry, ..] ? registry : null,
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => _path.Parent is null ? post.Post.ExpectsFields : _path.Holders(post.Post).Any());

    private void Check(PostContext context)
    {
        if (_path.Parent is null)
        {
            if (context.Post.ExpectsFields) CheckValue(context, context.Post.Fields, context.Post.Anchor);
            return;
        }

        foreach (var item in _path.Holders(context.Post)) CheckValue(context, item, item.Span.Start);
    }

    private void CheckValue(PostContext context, Node? holder, int anchor)
    {
        var value = PostFields.Find(holder, _path.Shape);
        // A value of a wrong shape is reported by the shape check alone.
        if (value is not null && context.Post.Refused.Contains(value)) return;
        if (value is null || value.IsEmpty)
        {
            if (!_mayBeAbsent) context.Report(Details() with { Anchor = value is null ? anchor : value.NameSpan.Start });
        }
        else if (_allowed.Count > 0 || _registry is not null) CheckAllowed(context, holder!);
    }

    private void CheckAllowed(PostContext context, Node holder)
    {
        foreach (var stated in _path.ValuesIn(holder, context.Post))
        {
            if (_allowed.Contains(_path.Canonical(stated), StringComparer.OrdinalIgnoreCase)) continue;
            if (_registry is { } registry && context.Options.Registry.Contains(registry, stated.Text) == true) continue;
            context.Report(context.At(stated, Details()));
        }
    }

    private Finding Details() => new()
    {
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
        {
            ["field"] = new(_path.Shape.Name, _path.Shape.Alias ?? _path.Shape.Name),
            // Shown where nothing stands that could be quoted.
            ["match"] = new("(kosong)", "(empty)"),
        },
    };
}
