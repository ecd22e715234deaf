using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Rolcentra.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "rolcentrum");

            migrationBuilder.CreateTable(
                name: "Cuedrempel",
                schema: "rolcentrum",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    EigenaarId = table.Column<Guid>(nullable: false),
                    CueId = table.Column<string>(maxLength: 60, nullable: false),
                    Laag = table.Column<int>(nullable: true),
                    Hoog = table.Column<int>(nullable: true),
                    StijlLaag = table.Column<string>(maxLength: 40, nullable: false),
                    StijlMidden = table.Column<string>(maxLength: 40, nullable: false),
                    StijlHoog = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cuedrempel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Profielkeuze",
                schema: "rolcentrum",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: false),
                    Profiel = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Profielkeuze", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Profieltoewijzing",
                schema: "rolcentrum",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Functie = table.Column<string>(maxLength: 60, nullable: false),
                    Sleutel = table.Column<string>(maxLength: 60, nullable: false),
                    Profiel = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Profieltoewijzing", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Cuedrempel_EigenaarId_CueId",
                schema: "rolcentrum",
                table: "Cuedrempel",
                columns: new[] { "EigenaarId", "CueId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Profielkeuze_MedewerkerId",
                schema: "rolcentrum",
                table: "Profielkeuze",
                column: "MedewerkerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Profieltoewijzing_Sleutel",
                schema: "rolcentrum",
                table: "Profieltoewijzing",
                column: "Sleutel",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Cuedrempel",
                schema: "rolcentrum");

            migrationBuilder.DropTable(
                name: "Profielkeuze",
                schema: "rolcentrum");

            migrationBuilder.DropTable(
                name: "Profieltoewijzing",
                schema: "rolcentrum");
        }
    }
}
