using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds numbers by their shape: their check digits or dates, and the words around them.</summary>
internal sealed class IdentifierAnalyzer : PostAnalyzer
{
    /// <summary>How many words before a number its keyword may stand.</summary>
    private const int KeywordWindow = 6;

    /// <summary>How many tokens that may be: a list of ten thousand numbers must not be read again for each of them.</summary>
    private const int TokenWindow = 24;

    private string _type = "";
    private TextScope _scope;
    private IReadOnlyList<Term> _near = [];
    private IReadOnlyList<Term> _notAfter = [];

    public static IdentifierAnalyzer Read(CheckReader check)
    {
        check.Required("type");
        return new IdentifierAnalyzer
        {
            _type = check.Choice("type", "nik", "mobile-phone", "classified-letter"),
            _scope = check.Scope(Language.Unknown),
            _near = check.Terms("near"),
            _notAfter = check.Terms("notAfter"),
        };
    }

    public override void Initialize(AnalysisContext context)
    {
        if (_type == "classified-letter")
        {
            context.RegisterPostAction(FindLetters, static post => post.Post.ElementSpan.Length > 0);
            return;
        }

        var near = context.Compile(_near);
        var notAfter = context.Compile(_notAfter);
        context.RegisterPostAction(post => FindNumbers(post, near, notAfter), static post => post.Post.ElementSpan.Length > 0);
    }

    private void FindNumbers(PostContext context, TermSet near, TermSet notAfter)
    {
        foreach (var identifier in context.Post.Identifiers)
        {
            var first = DiagnosticFactory.ElementAt(context.Post, identifier.Start);
            if (!_scope.Includes(context.Post.ElementSpan[first])) continue;
            var keyword = IsGlued(context, first, identifier) ? 0 : DistanceTo(context, first, near);
            // “kode bayar 880123, NIK 3273…”: the nearer word says what the number is.
            if (DistanceTo(context, first, notAfter) < keyword) continue;
            if (Grade(context, identifier, keyword < int.MaxValue) is not { } isWeak) continue;
            context.Report(new Finding { Text = (identifier.Start, identifier.Length), IsWeak = isWeak });
        }
    }

    /// <summary>False for a strong finding, true for a weak one, null for none.</summary>
    private bool? Grade(PostContext context, Identifier identifier, bool hasKeyword) => _type switch
    {
        "nik" => GradeNik(context, identifier, hasKeyword),
        "mobile-phone" => identifier.Kind == IdentifierKind.MobilePhone ? false : null,
        _ => null,
    };

    /// <summary>
    /// A date of birth inside is enough beside the keyword. Without it the province must be one of the 38 and the serial
    /// number one that is issued, and the finding is weak: 2.8 % of random numbers of 16 digits pass.
    /// </summary>
    private static bool? GradeNik(PostContext context, Identifier identifier, bool hasKeyword)
    {
        if (identifier.Kind is not (IdentifierKind.Nik or IdentifierKind.SixteenDigits)) return null;
        if (hasKeyword) return false;
        if (identifier.Kind != IdentifierKind.Nik) return null;
        Span<char> digits = stackalloc char[16];
        var count = 0;
        foreach (var c in context.Post.Text.AsSpan(identifier.Start, identifier.Length))
        {
            if (char.IsAsciiDigit(c)) digits[count++] = c;
        }

        return Checks.IsProvince(digits) && digits[12..] is not "0000" ? true : null;
    }

    /// <summary>“NIK3273…” is one token.</summary>
    private bool IsGlued(PostContext context, int token, Identifier identifier)
    {
        var start = context.Post.ElementSpan[token].Start;
        if (start >= identifier.Start) return false;
        var before = Fold.String(context.Post.Text.AsSpan(start, identifier.Start - start));
        return _near.Any(term => Fold.Equal(term.Text, before));
    }

    /// <summary>How many tokens before a number the nearest of the terms stands, in the same block; the greatest integer when none does.</summary>
    private static int DistanceTo(PostContext context, int token, TermSet terms)
    {
        if (terms.IsEmpty) return int.MaxValue;
        var elements = context.Post.ElementSpan;
        var seen = 0;
        for (var i = token - 1; i >= Math.Max(token - TokenWindow, 0) && seen < KeywordWindow; i--)
        {
            if (!elements[i].IsToken && elements[i].Kind != ElementKind.Sentence) break;
            if (elements[i].Kind == ElementKind.Word) seen++;
            if (terms.LengthAt(context.Words, i) > 0) return token - i;
        }

        return int.MaxValue;
    }

    private void FindLetters(PostContext context)
    {
        foreach (ref readonly var element in context.Post.ElementSpan)
        {
            if (element.Kind != ElementKind.Word || !_scope.Includes(element)) continue;
            var length = LetterNumber.LengthAt(context.Post.Text, element.Start, out var isLimited);
            if (length > 0) context.Report(new Finding { Text = (element.Start, length), IsWeak = isLimited });
        }
    }
}
