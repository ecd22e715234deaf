namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>The functions that corporations usually have. What a corporation changed stays so: only functions that are missing are added.</summary>
internal sealed class Startgegevens(RolcentrumContext context) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        var bekend = (await context.Toewijzingen.Select(toewijzing => toewijzing.Sleutel).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        context.AddRange(Pages.RolcentrumPages.Profielen
            .Select(profiel => new Profieltoewijzing(profiel.Naam, profiel.Profiel))
            .Where(toewijzing => !bekend.Contains(toewijzing.Sleutel)));
        await context.SaveChangesAsync(cancellationToken);
    }
}
