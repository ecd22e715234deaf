using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Leefbaarheid.Migrations;

/// <summary>Compares a module's model with the snapshot of its last migration, as a provider sees both.</summary>
internal static class ModelDrift
{
    /// <summary>What a new migration would have to do; empty when the migrations are complete.</summary>
    public static IReadOnlyList<MigrationOperation> Operations(ModuleDbContext context)
        => context.GetService<IMigrationsModelDiffer>().GetDifferences(
            Snapshot(context)?.GetRelationalModel(),
            context.GetService<IDesignTimeModel>().Model.GetRelationalModel());

    private static IModel? Snapshot(ModuleDbContext context)
    {
        if (context.GetService<IMigrationsAssembly>().ModelSnapshot?.Model is not { } model)
            return null;
        if (model is IMutableModel mutable)
        {
            if (SchemaPrefix.IsNeeded(context.Database.ProviderName))
                SchemaPrefix.Rewrite(mutable);
            model = (IModel)mutable.FinalizeModel();
        }

        return context.GetService<IModelRuntimeInitializer>().Initialize(model);
    }
}
