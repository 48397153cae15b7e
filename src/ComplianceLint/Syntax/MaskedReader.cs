namespace ComplianceLint.Syntax;

/// <summary>Hands a part of a text to YamlDotNet, with the sigils in it masked, without a copy of the text.</summary>
#pragma warning disable RS0030 // YamlDotNet reads from a TextReader; no file is touched.
internal sealed class MaskedReader(string text, int start, int length, UnquotedSigils? sigils) : TextReader
#pragma warning restore RS0030
{
    private readonly int _end = start + length;
    private int _at = start;

    public override int Read(char[] buffer, int index, int count)
    {
        count = Math.Min(count, _end - _at);
        text.CopyTo(_at, buffer, index, count);
        sigils?.Mask(buffer.AsSpan(index, count), _at);
        _at += count;
        return count;
    }
}
