using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Basisregistraties.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Signalen : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Signaal",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Sleutel = table.Column<string>(maxLength: 100, nullable: false),
                    Soort = table.Column<string>(maxLength: 100, nullable: false),
                    Soortnaam = table.Column<string>(maxLength: 100, nullable: false),
                    Moment = table.Column<string>(maxLength: 40, nullable: false),
                    Datum = table.Column<DateOnly>(nullable: false),
                    Tekst = table.Column<string>(maxLength: 300, nullable: false),
                    OnderwerpSoort = table.Column<string>(maxLength: 100, nullable: false),
                    OnderwerpId = table.Column<Guid>(nullable: false),
                    Pagina = table.Column<string>(maxLength: 100, nullable: true),
                    PaginaId = table.Column<Guid>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Signaalontvanger",
                schema: "basisregistratie",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    SignaalId = table.Column<Guid>(nullable: false),
                    MedewerkerId = table.Column<Guid>(nullable: false),
                    GelezenOp = table.Column<DateTime>(nullable: true),
                    Version = table.Column<long>(nullable: false),
                    SystemCreatedAt = table.Column<DateTime>(nullable: false),
                    SystemCreatedBy = table.Column<string>(maxLength: 100, nullable: false),
                    SystemModifiedAt = table.Column<DateTime>(nullable: false),
                    SystemModifiedBy = table.Column<string>(maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signaalontvanger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Signaalontvanger_Medewerker_MedewerkerId",
                        column: x => x.MedewerkerId,
                        principalSchema: "basisregistratie",
                        principalTable: "Medewerker",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Signaalontvanger_Signaal_SignaalId",
                        column: x => x.SignaalId,
                        principalSchema: "basisregistratie",
                        principalTable: "Signaal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Signaal_OnderwerpId",
                schema: "basisregistratie",
                table: "Signaal",
                column: "OnderwerpId");

            migrationBuilder.CreateIndex(
                name: "IX_Signaal_Sleutel",
                schema: "basisregistratie",
                table: "Signaal",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Signaalontvanger_MedewerkerId_GelezenOp",
                schema: "basisregistratie",
                table: "Signaalontvanger",
                columns: new[] { "MedewerkerId", "GelezenOp" });

            migrationBuilder.CreateIndex(
                name: "IX_Signaalontvanger_SignaalId_MedewerkerId",
                schema: "basisregistratie",
                table: "Signaalontvanger",
                columns: new[] { "SignaalId", "MedewerkerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Signaalontvanger_SystemCreatedAt",
                schema: "basisregistratie",
                table: "Signaalontvanger",
                column: "SystemCreatedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Signaalontvanger",
                schema: "basisregistratie");

            migrationBuilder.DropTable(
                name: "Signaal",
                schema: "basisregistratie");
        }
    }
}
