namespace ComplianceLint.Rules;

/// <summary>Sorts and keeps the order of equal ones, which <see cref="List{T}.Sort()"/> does not.</summary>
internal static class StableOrder
{
    /// <summary>Posts have a few findings, for which nothing is faster or takes less memory.</summary>
    private const int Few = 24;

    public static void Sort<T>(List<T> items, Comparer<T> order)
    {
        if (items.Count > Few)
        {
            List<T> sorted = [.. items.Order(order)];
            items.Clear();
            items.AddRange(sorted);
            return;
        }

        for (var i = 1; i < items.Count; i++)
        {
            var item = items[i];
            var at = i;
            for (; at > 0 && order.Compare(items[at - 1], item) > 0; at--) items[at] = items[at - 1];
            items[at] = item;
        }
    }
}
