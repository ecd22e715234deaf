using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Pages;

/// <summary>Puts an extension into a page.</summary>
internal static class PageMerge
{
    public static Page Apply(Page page, PageExtension extension, Action<string> problem)
    {
        if (page is RoleCenterPage some && !IsFor(some, extension.Profiles))
            return page;
        page = page with
        {
            Actions = [.. page.Actions, .. extension.Actions],
            FirstSteps = [.. page.FirstSteps, .. extension.FirstSteps],
            RefreshOn = [.. page.RefreshOn.Union(extension.RefreshOn, StringComparer.Ordinal)],
        };
        return page switch
        {
            ListPage list => Apply(list, extension, problem),
            CardPage card => Apply(card, extension, problem),
            RoleCenterPage center => Apply(center, extension, problem),
            _ => page,
        };
    }

    private static ListPage Apply(ListPage list, PageExtension extension, Action<string> problem)
    {
        Refuse(
            extension.Tabs.Count + extension.Parts.Count + extension.PartActions.Count + extension.Cues.Count + extension.Kpis.Count
                + extension.Lists.Count + extension.Charts.Count + extension.Timeline.Count,
            "een lijst heeft geen tabbladen, onderdelen of activiteiten",
            problem);
        var boxes = list.FactBoxes.Concat(extension.FactBoxes).ToList();
        foreach (var placement in extension.Fields)
        {
            if (placement.Target.Length == 0)
                list = list with { Fields = Insert(list.Fields, placement) };
            else if (!Place(boxes, box => box.Id, (box, fields) => box with { Fields = fields }, box => box.Fields, placement))
                problem($"de lijst heeft geen feitenblok '{placement.Target}'");
        }

        return list with { FactBoxes = boxes };
    }

    private static CardPage Apply(CardPage card, PageExtension extension, Action<string> problem)
    {
        Refuse(extension.Cues.Count + extension.Kpis.Count + extension.Lists.Count + extension.Charts.Count, "een kaart heeft geen activiteiten", problem);
        var tabs = card.Tabs.Concat(extension.Tabs).ToList();
        var parts = card.Parts.Concat(extension.Parts).ToList();
        var boxes = card.FactBoxes.Concat(extension.FactBoxes).ToList();
        foreach (var placement in extension.Fields)
        {
            if (!Place(tabs, tab => tab.Id, (tab, fields) => tab with { Fields = fields }, tab => tab.Fields, placement)
                && !Place(parts, part => part.Id, (part, fields) => part with { Fields = fields }, part => part.Fields, placement)
                && !Place(boxes, box => box.Id, (box, fields) => box with { Fields = fields }, box => box.Fields, placement))
            {
                problem($"de kaart heeft geen tabblad, onderdeel of feitenblok '{placement.Target}'");
            }
        }

        foreach (var (partId, actions) in extension.PartActions)
        {
            var index = parts.FindIndex(part => part.Id == partId);
            if (index < 0)
                problem($"de kaart heeft geen onderdeel '{partId}'");
            else
                parts[index] = parts[index] with { Actions = [.. parts[index].Actions, .. actions] };
        }

        return card with { Tabs = tabs, Parts = parts, FactBoxes = boxes, Timeline = [.. card.Timeline, .. extension.Timeline] };
    }

    private static RoleCenterPage Apply(RoleCenterPage center, PageExtension extension, Action<string> problem)
    {
        Refuse(
            extension.Tabs.Count + extension.Parts.Count + extension.PartActions.Count + extension.Fields.Count + extension.FactBoxes.Count
                + extension.Timeline.Count,
            "een rolcentrum heeft alleen activiteiten en acties",
            problem);
        return center with
        {
            Cues = [.. center.Cues, .. extension.Cues.Where(cue => IsFor(center, cue.Profiles))],
            Kpis = [.. center.Kpis, .. extension.Kpis.Where(kpi => IsFor(center, kpi.Profiles))],
            Lists = [.. center.Lists, .. extension.Lists.Where(list => IsFor(center, list.Profiles))],
            Charts = [.. center.Charts, .. extension.Charts.Where(chart => IsFor(center, chart.Profiles))],
        };
    }

    private static bool IsFor(RoleCenterPage center, IReadOnlyList<string> profiles)
        => profiles.Count == 0 || (center.Profile is { } profile && profiles.Contains(profile, StringComparer.Ordinal));

    private static bool Place<T>(
        List<T> targets,
        Func<T, string> id,
        Func<T, IReadOnlyList<PageField>, T> with,
        Func<T, IReadOnlyList<PageField>> fields,
        FieldPlacement placement)
    {
        var index = targets.FindIndex(target => id(target) == placement.Target);
        if (index < 0)
            return false;
        targets[index] = with(targets[index], Insert(fields(targets[index]), placement));
        return true;
    }

    private static List<PageField> Insert(IReadOnlyList<PageField> fields, FieldPlacement placement)
    {
        var result = fields.ToList();
        var after = result.FindIndex(field => field.Path == placement.After);
        result.Insert(after < 0 ? result.Count : after + 1, placement.Field);
        return result;
    }

    private static void Refuse(int count, string mistake, Action<string> problem)
    {
        if (count > 0)
            problem(mistake);
    }
}
