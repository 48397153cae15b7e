using System.Globalization;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Numbers;

/// <summary>A percentage in a text: its value, and the tokens that write it.</summary>
internal readonly record struct Percentage(decimal Value, int First, int Last)
{
    /// <summary>Null for anything but a percentage: “2,3 poin persen” is a difference of two.</summary>
    public static Percentage? At(PostContext context, int token)
    {
        var elements = context.Post.ElementSpan;
        if (elements[token].Kind != ElementKind.Number) return null;
        var length = TokenClasses.LengthAt(context, TokenClass.Percent, token);
        return length > 0 && MoneyReading.Value(context.TextOf(elements[token])) is { } value ? new Percentage(value, token, token + length - 1) : null;
    }

    private static readonly List<Percentage> None = [];

    public static List<Percentage> In(PostContext context, (int From, int To) sentence)
    {
        List<Percentage>? percentages = null;
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (At(context, i) is { } percentage) (percentages ??= []).Add(percentage);
        }

        return percentages ?? None;
    }

    public static string Write(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
