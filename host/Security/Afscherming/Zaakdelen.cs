using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>The records of a module that are part of a case: others can hang on them, so that they too are kept from those who may not read the case.</summary>
internal static class Zaakdelen
{
    public static IEnumerable<Zaakdeelsoort> Van<TContext>()
        where TContext : ModuleDbContext
    {
        using var context = ContextFactory<TContext>.Create(new DbContextOptionsBuilder<TContext>().Options);
        var schema = context.Schema;
        return [.. typeof(TContext).Assembly.GetTypes()
            .Where(type => !type.IsAbstract)
            .Select(type => (type.Name, Deel: type.GetCustomAttribute<HoortBijAttribute>()))
            .Where(found => found.Deel is not null)
            .Select(found => new Zaakdeelsoort(found.Name, new Tabel(schema, found.Name), found.Deel!.Zaaksoort, found.Deel.Sleutel))];
    }
}
