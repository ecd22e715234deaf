using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class EersteVersie : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.CreateTable(
                name: "Nummerreeks",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Patroon = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nummerreeks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sluitingsdag",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    Omschrijving = table.Column<string>(maxLength: 100, nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sluitingsdag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Termijn",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnderwerpSoort = table.Column<string>(maxLength: 100, nullable: false),
                    OnderwerpId = table.Column<Guid>(nullable: false),
                    Soort = table.Column<string>(maxLength: 100, nullable: false),
                    Streefdatum = table.Column<DateOnly>(nullable: true),
                    UiterlijkeDatum = table.Column<DateOnly>(nullable: false),
                    GepauzeerdVan = table.Column<DateOnly>(nullable: true),
                    GehaaldOp = table.Column<DateOnly>(nullable: true),
                    AfgeslotenOp = table.Column<DateTime>(nullable: true),
                    GesignaleerdOp = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Termijn", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Nummerreeksregel",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    NummerreeksId = table.Column<Guid>(nullable: false),
                    Jaar = table.Column<int>(nullable: false),
                    LaatstGebruikt = table.Column<long>(nullable: false),
                    Eindnummer = table.Column<long>(nullable: false),
                    LaatsteDatum = table.Column<DateOnly>(nullable: true),
                    Open = table.Column<bool>(nullable: false),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nummerreeksregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nummerreeksregel_Nummerreeks_NummerreeksId",
                        column: x => x.NummerreeksId,
                        principalSchema: "platform",
                        principalTable: "Nummerreeks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Nummerreeks_Code",
                schema: "platform",
                table: "Nummerreeks",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Nummerreeksregel_NummerreeksId_Jaar",
                schema: "platform",
                table: "Nummerreeksregel",
                columns: new[] { "NummerreeksId", "Jaar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sluitingsdag_Datum",
                schema: "platform",
                table: "Sluitingsdag",
                column: "Datum",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Termijn_OnderwerpId",
                schema: "platform",
                table: "Termijn",
                column: "OnderwerpId");

            migrationBuilder.CreateIndex(
                name: "IX_Termijn_Open",
                schema: "platform",
                table: "Termijn",
                columns: new[] { "OnderwerpId", "OnderwerpSoort", "Soort" },
                unique: true,
                filter: "\"AfgeslotenOp\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Termijn_Sweep",
                schema: "platform",
                table: "Termijn",
                column: "UiterlijkeDatum",
                filter: "\"AfgeslotenOp\" IS NULL AND \"GesignaleerdOp\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Nummerreeksregel",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Sluitingsdag",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Termijn",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Nummerreeks",
                schema: "platform");
        }
    }
}
