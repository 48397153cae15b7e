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
    private RegistryKind? _forbidden;
    private bool _mustBeOfficial;
    private int _minLength;

    public static FieldAnalyzer Read(CheckReader check)
    {
        check.DeclareOption("minLength");
        var analyzer = new FieldAnalyzer
        {
            _path = check.RequiredField("field"),
            _allowed = check.Texts("oneOf"),
            _mayBeAbsent = check.Flag("optional"),
            _registry = check.Registries("inRegistry") is [var registry, ..] ? registry : null,
            _forbidden = check.Registries("notInRegistry") is [var forbidden, ..] ? forbidden : null,
            _mustBeOfficial = check.Flag("official"),
            _minLength = check.Integer("minLength") ?? 0,
        };
        if (analyzer._mustBeOfficial && analyzer._registry != RegistryKind.Accounts)
        {
            check.Fault(check.Node["official"]!, "“official” memerlukan “inRegistry: accounts”.", "“official” needs “inRegistry: accounts”.");
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => IsExpected(post.Post) || (_path.Parent is not null && _path.Holders(post.Post).Count > 0));

    /// <summary>Where a list has no items, no item lacks the field.</summary>
    private bool IsExpected(PostDocument post) => post.ExpectsFields && !_path.IsInList;

    private void Check(PostContext context)
    {
        var post = context.Post;
        if (context.Options.DoubtsApproval && _path.IsApproval)
        {
            if (IsExpected(post)) CheckAbsent(context, PostFields.Approval);
            return;
        }

        if (_path.Parent is null)
        {
            if (IsExpected(post)) CheckValue(context, post.Stated.Find(_path.Shape), post.Anchor);
            return;
        }

        var holders = _path.Holders(post);
        for (var i = 0; i < holders.Count; i++) CheckValue(context, PostFields.Find(holders[i], _path.Shape), holders[i].Span.Start);
        if (holders.Count == 0 && IsExpected(post)) CheckAbsent(context, _path.Parent);
    }

    /// <summary>The mapping that should hold the field is missing with it, or is there but empty.</summary>
    private void CheckAbsent(PostContext context, FieldShape holder)
    {
        var found = context.Post.Stated.Find(holder);
        if (_mayBeAbsent || (found is not null && context.Post.Refused.Contains(found))) return;
        context.Report(Details() with { Anchor = found?.NameSpan.Start ?? context.Post.Anchor });
    }

    private void CheckValue(PostContext context, Node? value, int anchor)
    {
        // A value of a wrong shape is reported by the shape check alone.
        if (value is not null && context.Post.Refused.Contains(value)) return;
        if (value is null || value.IsEmpty)
        {
            if (!_mayBeAbsent) context.Report(Details() with { Anchor = value is null ? anchor : value.NameSpan.Start });
        }
        else
        {
            foreach (var stated in FieldPath.ValuesOf(value, context.Post))
            {
                if (!IsAllowed(context, stated)) context.Report(context.At(stated, Details()));
            }
        }
    }

    private bool IsAllowed(PostContext context, Node stated)
    {
        if (stated.Text.Trim().Length < _minLength) return false;
        if (_forbidden is { } forbidden && context.Options.Registry.Contains(forbidden, stated.Text) == true) return false;
        if (_allowed.Count == 0 && _registry is null) return true;
        if (_allowed.Contains(_path.Canonical(stated), StringComparer.OrdinalIgnoreCase)) return true;
        return _registry is { } registry && (_mustBeOfficial ? IsOfficial(context, stated.Text) : context.Options.Registry.Contains(registry, stated.Text) == true);
    }

    /// <summary>True for an account that may publish on all channels of the post.</summary>
    private static bool IsOfficial(PostContext context, string handle) => context.Channels.Count == 0
        ? context.Options.Registry.FindAccounts(handle).Any(account => account.IsOfficial)
        : context.Channels.All(channel => context.Options.Registry.FindAccount(handle, channel) is { IsOfficial: true });

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
