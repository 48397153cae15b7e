using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ComplianceLint.Tests.Html;

/// <summary>The text of HTML as AngleSharp's tree has it: its blocks, each with blanks collapsed and its flags.</summary>
internal sealed class Browser
{
    private static readonly HtmlParser Parser = new();

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "iframe", "xmp", "noembed", "noframes", "template" };

    private readonly List<string> _blocks = [];
    private readonly StringBuilder _block = new();

    public static List<string> BlocksOf(string html)
    {
        var browser = new Browser();
        var body = Parser.ParseDocument("<!DOCTYPE html><body></body>").Body!;
        // A tree may be deeper than the stack.
        var work = new Stack<(INode? Node, bool IsEnd)>(Parser.ParseFragment(html, body).Reverse().Select(node => ((INode?)node, false)));
        while (work.TryPop(out var step)) browser.Visit(step.Node!, step.IsEnd, work);
        browser.EndBlock();
        return browser._blocks;
    }

    private void Visit(INode node, bool isEnd, Stack<(INode? Node, bool IsEnd)> work)
    {
        if (node is IText text) Append(text);
        if (node is not IElement element || Hidden.Contains(element.LocalName)) return;
        if (element.LocalName == "br" && !isEnd) _block.Append('\n');
        var isBlock = ComplianceLint.Html.HtmlElements.BlockNamed(element.LocalName) is not null;
        if (isBlock) EndBlock();
        if (isEnd) return;
        work.Push((node, true));
        foreach (var child in node.ChildNodes.Reverse()) work.Push((child, false));
    }

    private void Append(IText text)
    {
        var isExact = text.ParentElement?.Closest("pre") is not null;
        foreach (var c in text.Data)
        {
            if (isExact || c is not (' ' or '\t' or '\n' or '\r' or '\f')) _block.Append(c);
            else if (_block.Length > 0 && _block[^1] is not (' ' or '\n')) _block.Append(' ');
        }
    }

    private void EndBlock()
    {
        var text = _block.Replace(" \n", "\n").ToString().Trim(' ', '\n', '\t', '\r', '\f');
        if (text.Length > 0) _blocks.Add(text);
        _block.Clear();
    }
}
