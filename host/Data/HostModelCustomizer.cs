using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Leefbaarheid.Host.Data;

/// <summary>What the host adds to the model of every module: the log that it writes, and the filter on records that are not for everybody.</summary>
internal sealed class HostModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        if (context is PlatformContext)
            return;
        Logboekmodel.BeschrijfElders(modelBuilder, context);
        if (context is ModuleDbContext { Services: { } services } module)
            Afschermingmodel.Beschrijf(modelBuilder.Model, module, services.GetRequiredService<Onderwerpsoorten>().Alle);
    }
}

/// <summary>The filters follow from the modules that are there, and two hosts of one process may have others.</summary>
internal sealed class HostModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime)
        => (context.GetType(), designTime, (context as ModuleDbContext)?.Services?.GetRequiredService<Onderwerpsoorten>());
}
